/** What forums rest on for a time: who is to look at it again, and when. */
@NullMarked
package se.samspel.samverkanskarta.internal.agreements;

import org.jspecify.annotations.NullMarked;
