/**
 * The words every bundle shares: who acts, on what, in which unit. Values only; nothing here does anything.
 */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
