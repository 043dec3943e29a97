package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Words of an answer became something in a plan. */
public record QuoteMade(RoundId round, RoundQuestionId question, QuoteId quote, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.quote", quote.value());
    }

    @Override
    public String summary() {
        return "Gjorde ett mål eller en aktivitet av ord i en dialog";
    }
}
