package se.samspel.api.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a zip would change, before anything is changed.
 *
 * @param stage what {@link Plugins#activate} takes; 0 when there are errors
 * @param id as the zip says it; empty when it could not be read
 * @param installedVersion what is installed now; null when the plugin is new
 * @param summary one Swedish sentence: "1 mall tillkommer, 2 mallar ändras. 4 pågående planer påverkas."
 * @param notes what is good to know and hinders nothing
 * @param errors everything that is wrong, at most twenty
 */
public record PluginPreview(
        long stage,
        String id,
        String name,
        String description,
        String version,
        @Nullable String installedVersion,
        Direction direction,
        String summary,
        List<Change> changes,
        List<String> notes,
        List<ContentError> errors) {
    public PluginPreview {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
        errors = List.copyOf(errors);
    }

    /** Where the version leads from the one that is installed. */
    public enum Direction {
        NEW("Nytt tillägg"),
        UPGRADE("Nyare version"),
        SAME("Samma version"),
        DOWNGRADE("Äldre version");

        private final String swedish;

        Direction(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** What happens to one piece of content. */
    public enum Effect {
        ADDED("Tillkommer"),
        CHANGED("Ändras"),
        REMOVED("Tas bort");

        private final String swedish;

        Effect(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /**
     * One piece of content and what happens to it.
     *
     * @param kind such as {@code handlingsplan.template}
     * @param word Swedish for the kind, in singular
     * @param details for a change: where it differs, at most twenty lines
     */
    public record Change(
            String kind, String word, String title, Effect effect, List<String> details) {
        public Change {
            details = List.copyOf(details);
        }
    }
}
