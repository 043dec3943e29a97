/**
 * The demo's year: what its invented people have done since a year, told once, at the first start of a demo. Nothing here
 * does anything outside the demo. Implemented by storage, which owns the time.
 */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.demo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
