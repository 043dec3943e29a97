/** The terms of all layers, the words of a text that are terms, and the pages about them. */
@NullMarked
package se.samspel.begrepp.internal;

import org.jspecify.annotations.NullMarked;
