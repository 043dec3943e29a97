/** Text out of a file of a person: what it is, what it says, and why not when it says nothing. */
@NullMarked
package se.samspel.worker.read;

import org.jspecify.annotations.NullMarked;
