package se.samspel.handlingsplan.internal.moving;

import java.util.Arrays;
import java.util.List;

/**
 * What a move changes in how a plan is built, part by part; what stays as it is is only counted.
 *
 * @param from the version of the template that the plan follows now
 * @param to the version it will follow
 * @param same how many sections stay as they are
 */
public record Preview(String from, String to, List<Part> parts, int same) {
    public Preview {
        parts = List.copyOf(parts);
    }

    /** How many things something happens to. */
    public record Count(How how, long number) {}

    /** How many there are of each that there is any of. */
    public List<Count> counts() {
        return Arrays.stream(How.values())
                .map(how -> new Count(how, count(how)))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private long count(How how) {
        return parts.stream().filter(part -> part.how().contains(how)).count()
                + parts.stream()
                        .flatMap(part -> part.texts().stream())
                        .filter(text -> text.how().contains(how))
                        .count();
    }

    /** What is said of the sections that stay as they are. */
    public String sameSentence() {
        return same == 1 ? "En del är som förut." : same + " delar är som förut.";
    }

    /** What happens to a section or a text. */
    public enum How {
        NEW("Nytt"),
        RENAMED("Nytt namn"),
        MOVED("Flyttat"),
        CHANGED("Ändrat"),
        OWN("Blir planens eget"),
        GONE("Försvinner");

        private final String swedish;

        How(String swedish) {
            this.swedish = swedish;
        }

        /** The badge it gets. */
        public String badge() {
            return switch (this) {
                case NEW -> "done";
                case RENAMED, MOVED, CHANGED -> "ongoing";
                case OWN -> "draft";
                case GONE -> "stopped";
            };
        }

        /** What people read. */
        public String swedish() {
            return swedish;
        }
    }

    /**
     * A section that changes, or that something changes in.
     *
     * @param how empty when only its fields change
     * @param notes what it means, in Swedish
     */
    public record Part(List<How> how, String heading, List<String> notes, List<Text> texts) {
        public Part {
            how = List.copyOf(how);
            notes = List.copyOf(notes);
            texts = List.copyOf(texts);
        }
    }

    /**
     * A text that changes.
     *
     * @param value what stands in it, or what the template writes in it; may be empty
     */
    public record Text(List<How> how, String label, List<String> notes, String value) {
        public Text {
            how = List.copyOf(how);
            notes = List.copyOf(notes);
        }
    }
}
