/** An example of a plugin with behaviour: one rule that looks at plans. */
@NullMarked
package se.samspel.plugin.exempel;

import org.jspecify.annotations.NullMarked;
