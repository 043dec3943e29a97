/**
 * Retention (gallring): what is kept for ever and what is disposed of, when, by whose decision, and what is left to show for
 * it.
 */
@NullMarked
package se.samspel.arkiv.internal.retention;

import org.jspecify.annotations.NullMarked;
