package se.samspel.api.web;

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
}
