/** Adopted plans on their way to the archive. */
@NullMarked
package se.samspel.handlingsplan.internal.archiving;

import org.jspecify.annotations.NullMarked;
