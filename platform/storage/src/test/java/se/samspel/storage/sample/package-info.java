/** A bundle that does not exist, with notes for rows, for the storage's own tests. */
@Schema("sample")
@NullMarked
package se.samspel.storage.sample;

import org.jspecify.annotations.NullMarked;
import se.samspel.api.storage.Schema;
