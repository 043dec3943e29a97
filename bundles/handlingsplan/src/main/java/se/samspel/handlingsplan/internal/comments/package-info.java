/** What people say to each other about the rows of a plan while they work, with @ to the one it is meant for. */
@NullMarked
package se.samspel.handlingsplan.internal.comments;

import org.jspecify.annotations.NullMarked;
