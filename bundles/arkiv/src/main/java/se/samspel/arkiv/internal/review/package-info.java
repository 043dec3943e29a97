/** Where people decide about what was found in a document, and how documents come to be read for it. */
@NullMarked
package se.samspel.arkiv.internal.review;

import org.jspecify.annotations.NullMarked;
