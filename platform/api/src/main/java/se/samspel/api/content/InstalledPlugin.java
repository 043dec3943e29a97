package se.samspel.api.content;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;

/**
 * A plugin as it is installed.
 *
 * @param appliesTo the units that are offered the content; empty means all
 * @param shipped whether it came with the product
 * @param problems what cannot be used, in Swedish, with file and path; empty when all is well
 * @param previousVersion what {@link Plugins#rollBack} puts back; null when there is none
 * @param sha256 of the zip
 * @param changedBy the name of the person who installed this version, or the product's
 */
public record InstalledPlugin(
        PluginId id,
        String version,
        String name,
        String description,
        Set<UnitId> appliesTo,
        boolean shipped,
        State state,
        List<Part> parts,
        List<String> problems,
        @Nullable String previousVersion,
        String sha256,
        Instant changedAt,
        String changedBy) {
    public InstalledPlugin {
        appliesTo = Set.copyOf(appliesTo);
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /** How a plugin is doing. */
    public enum State {
        /** All its content is in use. */
        ACTIVE("Aktivt"),
        /** Some of its content waits for a part of the server that is not running. */
        WAITING("Väntar"),
        /** Some of its content cannot be read; the rest is in use. */
        FAULTY("Delvis aktivt"),
        /** Left out, because the server failed to start twice. */
        PAUSED("Avstängt efter misslyckade starter"),
        /** Not in use; can be put back. */
        REMOVED("Borttaget");

        private final String swedish;

        State(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /**
     * What it adds of one kind.
     *
     * @param kind such as {@code handlingsplan.template}
     * @param words Swedish, such as "2 mallar"
     * @param titles what people call them
     */
    public record Part(String kind, String words, List<String> titles) {
        public Part {
            titles = List.copyOf(titles);
        }
    }
}
