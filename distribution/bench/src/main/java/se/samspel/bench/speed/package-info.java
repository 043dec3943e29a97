/** How fast the archive finds and how little it costs, beside raw Lucene and beside databases, in one run. */
@NullMarked
package se.samspel.bench.speed;

import org.jspecify.annotations.NullMarked;
