/**
 * Text out of files, and papers out of features. Implemented by the documents bundle.
 */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.documents;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
