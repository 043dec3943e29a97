/** How well the archive finds: documents and graded queries of our own, and what other engines make of them. */
@NullMarked
package se.samspel.bench.relevance;

import org.jspecify.annotations.NullMarked;
