/**
 * The program that touches what is dangerous or heavy: it reads files that people upload and writes papers as PDF. It is
 * started by the documents bundle, speaks frames over stdin and stdout, and may be killed at any time.
 */
@NullMarked
package se.samspel.worker;

import org.jspecify.annotations.NullMarked;
