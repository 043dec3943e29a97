package se.samspel.dialogstod.internal.answers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundLimits;
import se.samspel.dialogstod.internal.round.RoundOutcome;

/**
 * One answer that somebody writes.
 *
 * @param party who is spoken for; null for the group, for oneself and in an anonymous round
 * @param action where its form is posted
 * @param back which page a browser without script returns to
 * @param label what stands over the text
 */
public record Answering(
        Round.Question question,
        AnswerKind kind,
        @Nullable UnitId party,
        String action,
        String back,
        String label) {
    static final String TEXT = "text";
    static final String STEP = "step";

    /** The form's id on its page. */
    public String id() {
        return "svar-"
                + question.id()
                + "-"
                + kind.name().toLowerCase(Locale.ROOT)
                + (party == null ? "" : "-" + party);
    }

    /** The answer as it stands: the group's, the party's, or the viewer's own. */
    public Optional<Round.Answer> in(Round round) {
        return round.answersTo(question.id()).stream()
                .filter(it -> it.kind() == kind && Objects.equals(party, it.party()))
                .filter(it -> kind == AnswerKind.JOINT || party != null || it.mine())
                .findFirst();
    }

    /** The form with the answer as it stands. */
    public AnswerView form(Round round) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional<Round.Answer> answer = in(round);
        values.put(TEXT, answer.map(Round.Answer::text).orElse(""));
        values.put(STEP, step(answer.map(Round.Answer::step).orElse(0)));
        return form(values, answer.map(Round.Answer::version).orElse(0L), Map.of());
    }

    /** The form with what somebody wrote. */
    AnswerView form(Map<String, String> values, long version, Map<String, String> problems) {
        return new AnswerView(
                new FieldGroup(id(), action, fields(), values, version, problems, true),
                back,
                steps());
    }

    FieldConflict conflict(
            Map<String, String> values, RoundOutcome.Conflict conflict, Instant now) {
        return new FieldConflict(
                form(values, conflict.version(), Map.of()).group(),
                Map.of(TEXT, conflict.theirs(), STEP, step(conflict.theirStep())),
                conflict.version(),
                conflict.byName(),
                conflict.byName().isEmpty() ? "" : Swedish.moment(conflict.at(), now),
                back);
    }

    private static String step(int step) {
        return step == 0 ? "" : Integer.toString(step);
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(
                new Field(
                        TEXT, FieldType.LONG_TEXT, label, "", false, RoundLimits.TEXT, List.of()));
        if (question.scale() != null) {
            fields.add(Field.of(STEP, FieldType.CHOICE, "Steg", "").choosing(steps()));
        }
        return fields;
    }

    private List<Field.Choice> steps() {
        Round.@Nullable Scale scale = question.scale();
        return scale == null
                ? List.of()
                : IntStream.rangeClosed(1, scale.steps())
                        .mapToObj(
                                step -> new Field.Choice(Integer.toString(step), word(scale, step)))
                        .toList();
    }

    private static String word(Round.Scale scale, int step) {
        if (step == 1) {
            return step + ", " + scale.low();
        }
        return step == scale.steps() ? step + ", " + scale.high() : Integer.toString(step);
    }
}
