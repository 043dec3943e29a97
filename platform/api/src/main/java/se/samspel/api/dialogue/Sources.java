package se.samspel.api.dialogue;

import java.util.Collection;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.access.Viewer;

/**
 * What things in plans were made from: a service of the dialogue for its words, and of the map for what was tried on it. Each answers
 * for its own refs. Quick: one question for a whole plan.
 */
@ProviderType
public interface Sources {
    /**
     * What is known of some refs, by ref; those that the viewer may not read are left out, as those that are not there and those of
     * others.
     */
    Map<String, Source> of(Viewer viewer, Collection<String> refs);

    /**
     * The words as they stand now.
     *
     * @param path the page on this server that shows exactly those words
     */
    record Source(String ref, State state, String path) {}

    /** What has happened to the words since something was made from them. */
    enum State {
        UNCHANGED("Står kvar"),
        CHANGED("Källa ändrad"),
        TAKEN_BACK("Svaret har tagits tillbaka"),
        REMOVED("Borttagen");

        private final String swedish;

        State(String swedish) {
            this.swedish = swedish;
        }

        /** As people read it. */
        public String swedish() {
            return swedish;
        }
    }
}
