/**
 * The door to what is kept: rows, files, events and jobs, safe together or not at all. Implemented by the storage bundle.
 */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.storage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
