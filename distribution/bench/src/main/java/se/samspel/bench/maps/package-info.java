/** How tangled a map's picture is, and how long it takes to draw, beside the plain way. */
@NullMarked
package se.samspel.bench.maps;

import org.jspecify.annotations.NullMarked;
