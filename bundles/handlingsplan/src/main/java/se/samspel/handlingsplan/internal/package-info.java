/** How action plans are kept, edited, checked, adopted and printed. */
@NullMarked
package se.samspel.handlingsplan.internal;

import org.jspecify.annotations.NullMarked;
