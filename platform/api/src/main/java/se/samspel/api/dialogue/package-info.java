/** The way from words of a dialogue to a plan and back: what the plans offer the dialogue, and the dialogue the plans. */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.dialogue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
