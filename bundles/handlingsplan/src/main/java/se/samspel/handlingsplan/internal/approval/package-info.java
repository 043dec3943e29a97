/** Approval by the parties: a plan is sent round, each answers for itself, and only then it is adopted. */
@NullMarked
package se.samspel.handlingsplan.internal.approval;

import org.jspecify.annotations.NullMarked;
