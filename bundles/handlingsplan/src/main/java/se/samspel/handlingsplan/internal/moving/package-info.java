/** Plans on their way to a newer version of their template, and back. */
@NullMarked
package se.samspel.handlingsplan.internal.moving;

import org.jspecify.annotations.NullMarked;
