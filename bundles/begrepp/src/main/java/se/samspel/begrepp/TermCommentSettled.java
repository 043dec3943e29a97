package se.samspel.begrepp;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * Somebody said that a comment about a term is done.
 *
 * @param row the number of the row it was kept in
 */
public record TermCommentSettled(TermId term, long row, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("term.comment", row);
    }

    @Override
    public String summary() {
        return "Markerade en kommentar om ett begrepp som klar";
    }
}
