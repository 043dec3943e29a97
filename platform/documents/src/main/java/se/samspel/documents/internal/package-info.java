/** The worker process, how it is kept and asked, and the guard against personal identity numbers. */
@NullMarked
package se.samspel.documents.internal;

import org.jspecify.annotations.NullMarked;
