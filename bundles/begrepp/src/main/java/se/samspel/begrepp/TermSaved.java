package se.samspel.begrepp;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * A förbund wrote what a term means there.
 *
 * @param row the number of the row it was kept in
 */
public record TermSaved(TermId term, long row, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("term.own", row);
    }

    @Override
    public String summary() {
        return "Skrev vad ett begrepp betyder i förbundet";
    }
}
