/** The insatser of a förbund as other features meet them: to link to one, and to say where one is used. */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.interventions;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
