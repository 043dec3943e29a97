/** Searches that people keep, and what came in since they last looked. */
@NullMarked
package se.samspel.arkiv.internal.saved;

import org.jspecify.annotations.NullMarked;
