package se.samspel.dialogstod;

import java.util.Locale;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A question got an answer, or other words in one. */
public record AnswerSaved(RoundId round, RoundQuestionId question, AnswerKind kind, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.question", question.value());
    }

    @Override
    public String summary() {
        return "Skrev i dialogen: " + kind.swedish().toLowerCase(Locale.ROOT);
    }
}
