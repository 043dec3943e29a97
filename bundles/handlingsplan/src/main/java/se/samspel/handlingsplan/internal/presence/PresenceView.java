package se.samspel.handlingsplan.internal.presence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.web.View;

/**
 * Who else has the plan open.
 *
 * @param places the section each is in, by name; empty for nowhere yet
 */
public record PresenceView(Map<String, String> places) implements View {
    public PresenceView {
        places = new LinkedHashMap<>(places);
    }

    /** Their names, in the order they came. */
    public List<String> names() {
        return List.copyOf(places.keySet());
    }
}
