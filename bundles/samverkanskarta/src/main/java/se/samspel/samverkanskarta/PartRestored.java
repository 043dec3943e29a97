package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Something was put back into a version of a map; which is told by its key. */
public record PartRestored(VersionId version, MapPart part, String key, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.version", version.value());
    }

    @Override
    public String summary() {
        return "La tillbaka i samverkanskartan: "
                + part.swedish().toLowerCase(java.util.Locale.ROOT);
    }
}
