/** Which part of a map is looked at, as it stands in an address. Uses the model only. */
@NullMarked
package se.samspel.samverkanskarta.internal.filter;

import org.jspecify.annotations.NullMarked;
