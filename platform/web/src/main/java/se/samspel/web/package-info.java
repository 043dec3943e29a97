/**
 * Turns requests into calls and views into pages: Jetty, Jersey, Gson, JTE, headers, frame and errors. Everything is internal; others use {@code se.samspel.api.web}.
 */
@NullMarked
package se.samspel.web;

import org.jspecify.annotations.NullMarked;
