/**
 * Keeps rows, files and events safe, together or not at all, on SQLite or PostgreSQL. Everything is internal; others use the services of {@code se.samspel.api.storage}.
 */
@NullMarked
package se.samspel.storage;

import org.jspecify.annotations.NullMarked;
