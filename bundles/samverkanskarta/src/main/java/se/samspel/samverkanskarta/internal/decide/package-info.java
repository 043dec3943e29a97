/** From a change that was tried to what is decided: an activity in a plan, and the way back from it. */
@NullMarked
package se.samspel.samverkanskarta.internal.decide;

import org.jspecify.annotations.NullMarked;
