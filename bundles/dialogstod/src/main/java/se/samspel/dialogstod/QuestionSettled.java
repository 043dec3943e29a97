package se.samspel.dialogstod;

import java.util.Locale;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** It was said how far the group has come with a question. */
public record QuestionSettled(
        RoundId round, RoundQuestionId question, QuestionStatus status, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.question", question.value());
    }

    @Override
    public String summary() {
        return "Satte en fråga till " + status.swedish().toLowerCase(Locale.ROOT);
    }
}
