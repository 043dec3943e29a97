package se.samspel.dialogstod.internal.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.FieldChange;

/** What has been done to a group's own question, out of what the storage kept of each save. Pure. */
final class OwnHistory {
    private OwnHistory() {}

    /**
     * One save.
     *
     * @param version the version that it made
     * @param byName empty when that was not kept
     * @param what such as "ändrade frågan"
     * @param changes the fields that it changed
     * @param values the whole question as it stood after it
     */
    record Step(
            long version,
            Instant at,
            String byName,
            String what,
            List<Change> changes,
            Map<String, String> values) {
        Step {
            changes = List.copyOf(changes);
            values = new LinkedHashMap<>(values);
        }
    }

    /** A field and what stood in it. */
    record Change(Field field, String before, String after) {}

    /** The steps, the last first. */
    static List<Step> of(OwnQuestion now, List<FieldChange> kept, OwnRows.Added added) {
        TreeMap<Long, List<FieldChange>> byVersion =
                kept.stream()
                        .collect(
                                Collectors.groupingBy(
                                        FieldChange::version, TreeMap::new, Collectors.toList()));
        Map<String, String> values = now.values();
        List<Step> steps = new ArrayList<>();
        for (List<FieldChange> saved : byVersion.descendingMap().values()) {
            List<Change> changes = changes(saved);
            FieldChange one = saved.getFirst();
            steps.add(
                    new Step(
                            one.version(),
                            one.at(),
                            one.by().name(),
                            what(saved),
                            changes,
                            values));
            for (Change change : changes) {
                values.put(change.field().id(), change.before());
            }
        }
        steps.add(
                new Step(
                        1,
                        added.createdAt(),
                        added.createdName(),
                        "la till frågan",
                        List.of(),
                        values));
        return steps;
    }

    private static List<Change> changes(List<FieldChange> saved) {
        List<Change> changes = new ArrayList<>();
        for (Field field : OwnFields.ALL) {
            saved.stream()
                    .filter(it -> it.column().equals(OwnFields.column(field)))
                    .findFirst()
                    .map(
                            it ->
                                    new Change(
                                            field,
                                            OwnFields.shown(field, it.before()),
                                            OwnFields.shown(field, it.after())))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static String what(List<FieldChange> saved) {
        return saved.stream()
                .filter(it -> it.column().equals("removed"))
                .findFirst()
                .map(
                        it ->
                                OwnQuestion.REMOVED.equals(it.after())
                                        ? "tog bort frågan ur guiden"
                                        : "la tillbaka frågan i guiden")
                .orElse("ändrade frågan");
    }
}
