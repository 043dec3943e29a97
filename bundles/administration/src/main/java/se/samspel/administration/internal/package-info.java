/** The pages and the API of administration. */
@NullMarked
package se.samspel.administration.internal;

import org.jspecify.annotations.NullMarked;
