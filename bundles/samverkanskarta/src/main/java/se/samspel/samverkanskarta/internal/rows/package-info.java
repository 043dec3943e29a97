/** The maps as they are kept: {@link Maps} is the door. */
@NullMarked
package se.samspel.samverkanskarta.internal.rows;

import org.jspecify.annotations.NullMarked;
