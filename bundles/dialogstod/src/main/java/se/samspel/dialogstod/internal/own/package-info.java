/** What people lay over the guides of the plugins: questions of a group's own, and guides taken in from a file. */
@NullMarked
package se.samspel.dialogstod.internal.own;

import org.jspecify.annotations.NullMarked;
