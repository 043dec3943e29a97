/** The register, its pages and its API. */
@NullMarked
package se.samspel.insatser.internal;

import org.jspecify.annotations.NullMarked;
