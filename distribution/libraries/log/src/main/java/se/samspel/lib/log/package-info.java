/**
 * The log: one line per message on standard error, with time, level, part and text. SLF4J finds it in its own bundle, and
 * what Jersey and the JDK say through {@code java.util.logging} comes the same way.
 */
@NullMarked
package se.samspel.lib.log;

import org.jspecify.annotations.NullMarked;
