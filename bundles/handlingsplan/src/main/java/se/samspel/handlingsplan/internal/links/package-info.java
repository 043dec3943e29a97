/** Where plans link to insatser. */
@NullMarked
package se.samspel.handlingsplan.internal.links;

import org.jspecify.annotations.NullMarked;
