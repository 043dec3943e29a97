/** How goals came out over the whole archive, for each who asks: as far as they may read. */
@NullMarked
package se.samspel.arkiv.internal.outcomes;

import org.jspecify.annotations.NullMarked;
