package se.samspel.begrepp;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * Somebody wrote a comment about a term.
 *
 * @param row the number of the row it was kept in
 */
public record TermDiscussed(TermId term, long row, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("term.comment", row);
    }

    @Override
    public String summary() {
        return "Skrev en kommentar om ett begrepp";
    }
}
