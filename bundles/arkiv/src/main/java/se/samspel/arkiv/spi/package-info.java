/**
 * What may take the place of the archive's own search: an engine that indexes documents and finds passages in them.
 */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.arkiv.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
