/**
 * Checks, previews, installs and takes back plugins. Others use {@code se.samspel.api.content}; here stand only the
 * events that say what happened.
 */
@Export
@Version("1.0.0")
@Schema("plugin")
@NullMarked
package se.samspel.plugins;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import se.samspel.api.storage.Schema;
