/**
 * Checks, previews, installs and rolls back plugins. Everything is internal; others use {@code se.samspel.api.content}.
 */
@NullMarked
package se.samspel.plugins;

import org.jspecify.annotations.NullMarked;
