/** How the parts of the server say how they are doing, for the page and the API of administration. */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
