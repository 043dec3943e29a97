package se.samspel.dialogstod.internal.answers;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundOutcome;
import se.samspel.dialogstod.internal.round.RoundRefusals;

/** What was sent in an answer's form, and what the browser gets for it. */
public record SentAnswer(Map<String, String> values, long seen) {
    public SentAnswer {
        values = Map.copyOf(values);
    }

    public static SentAnswer of(Form form) {
        MultivaluedMap<String, String> sent = form.asMap();
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : new String[] {Answering.TEXT, Answering.STEP}) {
            String text = Objects.requireNonNullElse(sent.getFirst(name), "");
            values.put(name, text.replace("\r\n", "\n"));
        }
        String version = Objects.requireNonNullElse(sent.getFirst("version"), "");
        return new SentAnswer(values, version.matches("\\d{1,18}") ? Long.parseLong(version) : 0);
    }

    /** The change that was meant. */
    public RoundChange.Answer change(Answering answering) {
        String step = values.getOrDefault(Answering.STEP, "");
        return new RoundChange.Answer(
                answering.question().id(),
                answering.kind(),
                answering.party(),
                values.getOrDefault(Answering.TEXT, ""),
                step.matches("\\d{1,2}") ? Integer.parseInt(step) : 0,
                seen);
    }

    /**
     * The answer to the browser.
     *
     * @param piece whether only the form is wanted
     * @param now the round after the change
     */
    public Object answer(
            Answering answering,
            RoundOutcome outcome,
            boolean piece,
            Clock clock,
            Supplier<Round> now) {
        return switch (outcome) {
            case RoundOutcome.Conflict conflict ->
                    new Answer(
                            409,
                            new AnswerConflictPage(
                                    answering.conflict(values, conflict, clock.instant())));
            case RoundOutcome.Problems problems -> {
                AnswerView form = answering.form(values, seen, problems.problems());
                yield new Answer(
                        422, piece ? form : new AnswerPage(answering.question().wording(), form));
            }
            case RoundOutcome other -> {
                RoundRefusals.saved(other);
                yield piece
                        ? answering.form(now.get())
                        : Redirect.to(answering.back()).saying("Sparat.");
            }
        };
    }
}
