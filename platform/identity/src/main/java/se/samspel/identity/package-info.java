/**
 * Knows who is asking, for which förbund and group, and what they may do. Others use {@code se.samspel.api.access}; here
 * are only the events, for those who listen.
 */
@Export
@Version("1.0.0")
@Schema("identity")
@NullMarked
package se.samspel.identity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import se.samspel.api.storage.Schema;
