/** What was learned before: earlier goals, and what earlier reports say. */
@NullMarked
package se.samspel.arkiv.internal.earlier;

import org.jspecify.annotations.NullMarked;
