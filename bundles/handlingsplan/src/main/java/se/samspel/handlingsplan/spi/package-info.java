/** What a plugin may add to action plans: rules that look at a plan and say what is worth another look. */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.handlingsplan.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
