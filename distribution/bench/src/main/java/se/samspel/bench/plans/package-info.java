/** How quick a plan is to work in for a whole group at once. */
@NullMarked
package se.samspel.bench.plans;

import org.jspecify.annotations.NullMarked;
