package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A person has decided about something that a document says: a goal, a number, a name. */
public record StructureDecided(DocumentId document, Decision decision, int count, Scope scope)
        implements Event {
    /** What was decided. */
    public enum Decision {
        CONFIRMED("Bekräftade"),
        CORRECTED("Rättade och bekräftade"),
        REJECTED("Avvisade"),
        ADDED("La till"),
        REOPENED("Tog tillbaka beslutet om");

        private final String swedish;

        Decision(String swedish) {
            this.swedish = swedish;
        }
    }

    @Override
    public ObjectRef about() {
        return document.ref();
    }

    @Override
    public String summary() {
        return decision.swedish
                + (count == 1 ? " en uppgift" : " " + count + " uppgifter")
                + " om vad ett dokument säger";
    }
}
