/**
 * How the archive does it: rows and rules, what is read out of a text, and the pages. Nobody else's.
 */
@NullMarked
package se.samspel.arkiv.internal;

import org.jspecify.annotations.NullMarked;
