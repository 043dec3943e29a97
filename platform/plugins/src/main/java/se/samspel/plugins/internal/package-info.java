/**
 * The strict reader, the zip, the rows of installed plugins, and the service that puts them together.
 */
@NullMarked
package se.samspel.plugins.internal;

import org.jspecify.annotations.NullMarked;
