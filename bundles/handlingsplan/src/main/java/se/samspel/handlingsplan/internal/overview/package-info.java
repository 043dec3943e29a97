/** All groups' plans side by side, area by area: how far each has come, when it was last touched, what is late. */
@NullMarked
package se.samspel.handlingsplan.internal.overview;

import org.jspecify.annotations.NullMarked;
