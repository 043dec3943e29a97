/** How the web works: nothing here is for others. */
@NullMarked
package se.samspel.web.internal;

import org.jspecify.annotations.NullMarked;
