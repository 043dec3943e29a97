/**
 * Finds the settings, starts the container with a fixed list of bundles and says what is wrong in words.
 */
@NullMarked
package se.samspel.launcher;

import org.jspecify.annotations.NullMarked;
