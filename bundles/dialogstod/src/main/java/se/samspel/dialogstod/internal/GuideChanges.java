package se.samspel.dialogstod.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide.Area;
import se.samspel.dialogstod.internal.Guide.Question;

/**
 * What a plugin changes in the guide of another: questions that are added, take another's place or go.
 *
 * @param guide id of the guide that is changed, whichever plugin brings it
 * @param appliesTo the units the changes are for; empty means all
 */
public record GuideChanges(
        String guide, String title, Set<UnitId> appliesTo, List<AreaChange> areas)
        implements GuideFile {
    public GuideChanges {
        appliesTo = Set.copyOf(appliesTo);
        areas = List.copyOf(areas);
    }

    /** What is done in one area: first what goes, then what is added. */
    public record AreaChange(Area area, Set<QuestionId> removes, List<Addition> additions) {
        public AreaChange {
            removes = Set.copyOf(removes);
            additions = List.copyOf(additions);
        }
    }

    /**
     * A question and its place.
     *
     * @param replaces the question whose place it takes; null when it is one more
     * @param after the question it stands after; null for last
     */
    public record Addition(
            Question question, @Nullable QuestionId replaces, @Nullable QuestionId after) {}

    public boolean offeredWithin(Set<UnitId> within) {
        return appliesTo.isEmpty() || appliesTo.stream().anyMatch(within::contains);
    }

    /**
     * The guide with the changes. What is to be replaced or followed and is not there makes the question one more, last in
     * its area; a question that another area has already under the same id is left out; a condition on a question that went
     * away falls with it. So changes never break a guide that has moved on.
     */
    public Guide in(Guide guide) {
        Map<String, Area> byId = new LinkedHashMap<>();
        guide.areas().forEach(area -> byId.put(area.id(), area));
        Set<QuestionId> taken = new HashSet<>();
        guide.questions().forEach(question -> taken.add(question.id()));
        for (AreaChange change : areas) {
            Area before = byId.getOrDefault(change.area().id(), change.area());
            if (!before.title().isEmpty()) {
                byId.put(before.id(), before.asking(asked(before, change, taken)));
            }
        }
        return guide.with(List.copyOf(byId.values())).withoutLooseConditions();
    }

    private static List<Question> asked(Area before, AreaChange change, Set<QuestionId> taken) {
        List<Question> questions = new ArrayList<>(before.questions());
        questions.removeIf(
                question ->
                        change.removes().contains(question.id()) && taken.remove(question.id()));
        for (Addition addition : change.additions()) {
            Optional<Integer> replaced = place(questions, addition.replaces());
            if (replaced.isPresent()) {
                taken.remove(questions.remove((int) replaced.get()).id());
            }
            if (taken.add(addition.question().id())) {
                int after = place(questions, addition.after()).orElse(questions.size() - 1) + 1;
                questions.add(replaced.orElse(after), addition.question());
            }
        }
        return questions;
    }

    private static Optional<Integer> place(List<Question> questions, @Nullable QuestionId id) {
        for (int at = 0; at < questions.size(); at++) {
            if (questions.get(at).id().equals(id)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
