package se.samspel.dialogstod.internal.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.Guide.Scale;
import se.samspel.dialogstod.internal.GuideChanges;
import se.samspel.dialogstod.internal.GuideFile;

/** What differs between two versions of a guide, question by question, in words for whoever decides. */
final class GuideDifferences {
    private final List<String> said = new ArrayList<>();

    private GuideDifferences() {}

    /** None when the two say the same; the version number alone is no difference. */
    static List<String> between(GuideFile before, GuideFile after) {
        GuideDifferences differences = new GuideDifferences();
        Map<QuestionId, Question> was = questions(before);
        Map<QuestionId, Question> is = questions(after);
        is.forEach((id, question) -> differences.compare(was.get(id), question));
        was.forEach((id, question) -> differences.gone(question, is.containsKey(id)));
        if (differences.said.isEmpty() && !rest(before).equals(rest(after))) {
            differences.said.add("Rubriker, ordning, tider eller inledande texter ändras.");
        }
        return List.copyOf(differences.said);
    }

    private void compare(@Nullable Question before, Question after) {
        if (before == null) {
            said.add("Ny fråga: ”" + after.text() + "”");
            return;
        }
        if (!before.text().equals(after.text())) {
            said.add("Frågan får andra ord: ”" + before.text() + "” blir ”" + after.text() + "”");
        }
        if (!Objects.equals(before.scale(), after.scale())) {
            said.add(
                    "Skalan ändras på ”"
                            + after.text()
                            + "”: "
                            + scale(before.scale())
                            + " blir "
                            + scale(after.scale())
                            + ". Omgångar på olika skalor räknas aldrig ihop.");
        }
        if (!extras(before).equals(extras(after))) {
            said.add(
                    "Hjälp, påstående, följdfrågor eller villkor ändras på ”" + after.text() + "”");
        }
    }

    private void gone(Question question, boolean isThere) {
        if (!isThere) {
            said.add(
                    "Frågan tas bort: ”" + question.text() + "” Svaren i era omgångar finns kvar.");
        }
    }

    private static String scale(@Nullable Scale scale) {
        return scale == null
                ? "ingen skala"
                : scale.steps() + " steg från ”" + scale.low() + "” till ”" + scale.high() + "”";
    }

    private static List<Object> extras(Question question) {
        List<Object> extras =
                new ArrayList<>(
                        List.of(question.help(), question.statement(), question.followUps()));
        if (question.when() != null) {
            extras.add(question.when());
        }
        return extras;
    }

    private static Map<QuestionId, Question> questions(GuideFile file) {
        Map<QuestionId, Question> questions = new LinkedHashMap<>();
        switch (file) {
            case Guide guide -> guide.questions().forEach(it -> questions.put(it.id(), it));
            case GuideChanges changes ->
                    changes.areas().stream()
                            .flatMap(area -> area.additions().stream())
                            .forEach(it -> questions.put(it.question().id(), it.question()));
        }
        return questions;
    }

    private static Object rest(GuideFile file) {
        return switch (file) {
            case Guide guide ->
                    List.of(guide.title(), guide.intro(), guide.template(), guide.areas());
            case GuideChanges changes -> changes;
        };
    }
}
