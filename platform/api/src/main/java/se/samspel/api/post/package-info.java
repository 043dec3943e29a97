/**
 * What leaves the server for the people: letters by mail, calendars, reminders, and the addresses that open without
 * sign-in. Implemented by the identity bundle.
 */
@Export
@Version("1.0.0")
@NullMarked
package se.samspel.api.post;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
