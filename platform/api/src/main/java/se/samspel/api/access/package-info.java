/**
 * Who is asking, for which förbund and group, and what they may do. Implemented by the identity bundle.
 */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
