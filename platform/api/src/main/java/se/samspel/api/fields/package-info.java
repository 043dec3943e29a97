/**
 * Typed fields and groups of fields: what a form, a plan and a report are made of. Rendered by the web bundle.
 */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.fields;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
