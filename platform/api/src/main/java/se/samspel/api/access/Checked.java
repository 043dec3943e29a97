package se.samspel.api.access;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of something a person filled in: done, or what to correct. A refusal of permission is not one of these; it is
 * {@link AccessDenied}.
 *
 * @param <T> what there is when it is done
 */
public sealed interface Checked<T> {
    /** Done and kept. */
    record Done<T>(T value) implements Checked<T> {}

    /**
     * Nothing was changed.
     *
     * @param problems Swedish sentences that say what would work, by the name of the field, in the order of the form
     */
    record Refused<T>(Map<String, String> problems) implements Checked<T> {
        public Refused {
            problems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }

        public Refused(String field, String sentence) {
            this(Map.of(field, sentence));
        }
    }
}
