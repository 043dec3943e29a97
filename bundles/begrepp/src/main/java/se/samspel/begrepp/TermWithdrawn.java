package se.samspel.begrepp;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * A förbund took its own text of a term away; the layers below hold again.
 *
 * @param row the number of the row it was kept in
 */
public record TermWithdrawn(TermId term, long row, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("term.own", row);
    }

    @Override
    public String summary() {
        return "Tog bort förbundets egen text om ett begrepp";
    }
}
