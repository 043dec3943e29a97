/**
 * What a plugin is made of: content kinds, their shapes and the strict reading of them. Implemented by the plugins bundle.
 */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.content;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
