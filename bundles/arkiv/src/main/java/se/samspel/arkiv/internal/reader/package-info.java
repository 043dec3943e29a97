/** What helps whoever reads a document: a citation to take along, and documents like it. */
@NullMarked
package se.samspel.arkiv.internal.reader;

import org.jspecify.annotations.NullMarked;
