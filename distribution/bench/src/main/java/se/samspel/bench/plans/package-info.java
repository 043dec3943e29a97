/** How quick a plan, and a round of dialogue, is to work in for a whole group at once. */
@NullMarked
package se.samspel.bench.plans;

import org.jspecify.annotations.NullMarked;
