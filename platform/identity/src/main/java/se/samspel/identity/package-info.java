/**
 * Knows who is asking, for which förbund and group, and what they may do. Everything is internal; others use {@code se.samspel.api.access}.
 */
@NullMarked
package se.samspel.identity;

import org.jspecify.annotations.NullMarked;
