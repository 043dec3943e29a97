/**
 * Keeps rows, files, events and jobs safe, together or not at all, on SQLite or PostgreSQL. Others meet it as the
 * services of {@code se.samspel.api.storage}; this package holds only the events that the storage itself publishes.
 */
@Export
@Version("1.0.0")
@Schema("storage")
@NullMarked
package se.samspel.storage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import se.samspel.api.storage.Schema;
