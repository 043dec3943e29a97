/**
 * The map of cooperation: which meetings there are between parties and within them, who sits in them, what they cover and
 * what is missing. Holds the ids and events that others may know.
 */
@Export
@Version("1.0.0")
@NullMarked
@Schema("map")
package se.samspel.samverkanskarta;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import se.samspel.api.storage.Schema;
