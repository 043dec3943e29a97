/** Who has a plan open, and where in it they are. Kept in memory only: losing it is harmless. */
@NullMarked
package se.samspel.handlingsplan.internal.presence;

import org.jspecify.annotations.NullMarked;
