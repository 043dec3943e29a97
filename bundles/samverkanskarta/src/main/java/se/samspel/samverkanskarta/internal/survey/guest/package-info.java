/** A survey as those see it who answer it by an address, without signing in. */
@NullMarked
package se.samspel.samverkanskarta.internal.survey.guest;

import org.jspecify.annotations.NullMarked;
