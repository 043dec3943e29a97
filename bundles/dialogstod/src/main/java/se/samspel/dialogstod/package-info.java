/** Dialogue support: guides of questions that a group talks through before it writes its goals. */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.dialogstod;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
