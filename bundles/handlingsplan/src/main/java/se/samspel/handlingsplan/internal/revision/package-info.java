/** Revisions of adopted plans: a new draft that remembers where each row comes from, and what differs between versions. */
@NullMarked
package se.samspel.handlingsplan.internal.revision;

import org.jspecify.annotations.NullMarked;
