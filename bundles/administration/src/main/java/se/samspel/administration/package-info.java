/**
 * The pages that IT and the server's administrator work with. Pages only; what they show belongs to other bundles.
 */
@NullMarked
package se.samspel.administration;

import org.jspecify.annotations.NullMarked;
