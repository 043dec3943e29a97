/**
 * Dialogue support: guides of questions that a group talks through before it writes its goals, and the rounds in which it
 * does. Holds the ids and events that others may know.
 */
@Export
@Version("1.0.0")
@NullMarked
@Schema("dialogue")
package se.samspel.dialogstod;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import se.samspel.api.storage.Schema;
