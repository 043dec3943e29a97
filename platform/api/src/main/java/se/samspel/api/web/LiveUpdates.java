package se.samspel.api.web;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.access.Scope;

/**
 * Tells open pages that something changed, by server-sent events at {@code /live?topic=…}. Losing one is harmless: the
 * page asks again by itself.
 */
@ProviderType
public interface LiveUpdates {
    /** Whispers to every page that listens to the topic and whose viewer may read the scope. */
    void tell(String topic, Scope scope, String name, String data);

    /**
     * The names of those who have a page open that listens to the topic, each once, in the order they came. Whoever asks
     * has seen to it that they may be told. The topic hears {@code presence} when someone comes or goes.
     */
    default List<String> listening(String topic) {
        return List.of();
    }
}
