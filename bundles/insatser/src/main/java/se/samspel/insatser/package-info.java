/** The register of insatser. Holds the ids and events that others may know. */
@Export
@Version("1.0.0")
@NullMarked
@Schema("intervention")
package se.samspel.insatser;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import se.samspel.api.storage.Schema;
