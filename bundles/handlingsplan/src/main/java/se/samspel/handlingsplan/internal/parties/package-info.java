/** Who has taken on what in a plan: every activity by party, and those that one carries alone, nobody, or late. */
@NullMarked
package se.samspel.handlingsplan.internal.parties;

import org.jspecify.annotations.NullMarked;
