package se.samspel.api.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;

/** One column of one row, changed once. */
public record FieldChange(
        String column,
        @Nullable String before,
        @Nullable String after,
        long version,
        Actor by,
        Instant at) {}
