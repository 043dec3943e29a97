/** What words mean and what else they are called, where a person works. */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.terms;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
