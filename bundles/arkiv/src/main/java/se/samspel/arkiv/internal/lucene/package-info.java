/**
 * The archive's own search engine behind {@link se.samspel.arkiv.spi.SearchEngine}: the Swedish analysis, the index, what
 * it is asked and how hits are ordered. Knows nothing of rows, viewers or pages.
 */
@NullMarked
package se.samspel.arkiv.internal.lucene;

import org.jspecify.annotations.NullMarked;
