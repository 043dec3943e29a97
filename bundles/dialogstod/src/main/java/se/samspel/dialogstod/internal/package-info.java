/** The guides that a group is offered, and the pages about them. */
@NullMarked
package se.samspel.dialogstod.internal;

import org.jspecify.annotations.NullMarked;
