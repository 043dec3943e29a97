package se.samspel.samverkanskarta;

import java.util.Locale;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Something got another place in the order of a version of a map; which is told by its key. */
public record PartMoved(VersionId version, MapPart part, String key, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.version", version.value());
    }

    @Override
    public String summary() {
        return "Flyttade i samverkanskartans ordning: " + part.swedish().toLowerCase(Locale.ROOT);
    }
}
