/** What words mean: terms from plugins in layers, and what a förbund has written over them. Holds the events that others may know. */
@Export
@Version("1.0.0")
@NullMarked
@Schema("term")
package se.samspel.begrepp;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import se.samspel.api.storage.Schema;
