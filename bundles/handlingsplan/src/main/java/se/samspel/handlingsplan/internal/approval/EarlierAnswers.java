package se.samspel.handlingsplan.internal.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.samspel.api.storage.FieldChange;

/** What a party answered before it changed its answer, out of the history. */
final class EarlierAnswers {
    private EarlierAnswers() {}

    /** What an answer was before each of its changes, the first first; that nobody had answered is not among it. */
    static List<Round.Approval> of(Round.Approval now, List<FieldChange> history) {
        Map<Long, List<FieldChange>> versions = new TreeMap<>(Comparator.reverseOrder());
        history.forEach(
                change ->
                        versions.computeIfAbsent(change.version(), none -> new ArrayList<>())
                                .add(change));
        List<Round.Approval> earlier = new ArrayList<>();
        Round.Approval step = now;
        for (List<FieldChange> changes : versions.values()) {
            step = before(step, changes);
            if (step.answer() != Answer.WAITING) {
                earlier.addFirst(step);
            }
        }
        return earlier;
    }

    private static Round.Approval before(Round.Approval now, List<FieldChange> changes) {
        Map<String, String> was = new HashMap<>();
        changes.forEach(
                change ->
                        was.put(change.column(), Objects.requireNonNullElse(change.before(), "")));
        return new Round.Approval(
                now.party(),
                Answer.valueOf(was.getOrDefault("answer", now.answer().name())),
                was.getOrDefault("name", now.name()),
                was.getOrDefault("day", now.day()),
                was.getOrDefault("noted_by", now.notedBy()),
                was.getOrDefault("page", now.page()),
                was.getOrDefault("comment", now.comment()));
    }
}
