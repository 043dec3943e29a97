/** How documents come in: many at once and looked over before they are published, copies and versions of what is there. */
@NullMarked
package se.samspel.arkiv.internal.intake;

import org.jspecify.annotations.NullMarked;
