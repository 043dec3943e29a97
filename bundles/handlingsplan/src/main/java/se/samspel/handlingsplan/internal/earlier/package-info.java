/** What the archive knows of goals like the one that is being written. */
@NullMarked
package se.samspel.handlingsplan.internal.earlier;

import org.jspecify.annotations.NullMarked;
