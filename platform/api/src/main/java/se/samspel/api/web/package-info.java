/**
 * How a feature answers the browser and the API: resources, views, pages, menu, panels, uploads. Implemented by the web bundle.
 */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.web;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
