package se.samspel.samverkanskarta.internal.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * Something that was learned while the map was drawn.
 *
 * @param from which one it was, such as "Intervju med två handläggare"; never a person's name
 * @param about keys of forums, functions and transitions it tells of; may be empty
 */
public record Finding(
        String key, String text, Source source, String from, LocalDate day, Set<String> about) {
    public Finding {
        about = Set.copyOf(about);
    }

    /** How it was learned. */
    public enum Source {
        INTERVIEW("Intervju"),
        SURVEY("Enkät"),
        MEETING("Möte"),
        WORKSHOP("Workshop"),
        DOCUMENT("Dokument");

        private final String swedish;

        Source(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }
}
