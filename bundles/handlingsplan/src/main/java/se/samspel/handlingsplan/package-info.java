/**
 * Action plans: made from a template, owned by a group, adopted and followed up. Holds the ids and events that others may know.
 */
@Export
@Version("1.0.0")
@NullMarked
@Schema("plan")
package se.samspel.handlingsplan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import se.samspel.api.storage.Schema;
