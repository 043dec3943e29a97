/**
 * The archive: originals, their text and the search in it. Holds the ids and events that others may know.
 */
@Export
@Version("1.0.0")
@NullMarked
@Schema("archive")
package se.samspel.arkiv;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import se.samspel.api.storage.Schema;
