/**
 * Reads text out of files in a process of its own and writes accessible papers. Everything is internal; others use {@code se.samspel.api.documents}.
 */
@NullMarked
package se.samspel.documents;

import org.jspecify.annotations.NullMarked;
