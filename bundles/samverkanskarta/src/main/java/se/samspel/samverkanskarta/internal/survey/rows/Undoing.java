package se.samspel.samverkanskarta.internal.survey.rows;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.survey.Proposals;
import se.samspel.samverkanskarta.internal.survey.Slot;

/**
 * Which changes of a map take an accepted proposal back: those that let stand again what stood, and touch nothing that was
 * changed since.
 */
record Undoing(Standing standing, Decision decision) {
    /** The changes; empty when the map has been changed so that they no longer fit. */
    Optional<List<MapChange>> changes() {
        Slot slot = decision.about();
        return switch (slot.kind()) {
            case SEAT -> seat(slot);
            case TIMES -> field(slot, FieldIds.TIMES);
            case MINUTES -> field(slot, FieldIds.MINUTES);
            case BENEFIT -> field(slot, FieldIds.BENEFIT_FOR);
            case TARGET_GROUP -> targetGroup(slot);
            case FORUM -> forum(slot);
            case WORTH, COMMENT, MISSING, CAN_GO -> finding(slot);
        };
    }

    private String before(String field) {
        return decision.before().getOrDefault(field, "");
    }

    private String after(String field) {
        return decision.after().getOrDefault(field, "");
    }

    private Optional<List<MapChange>> seat(Slot slot) {
        return standing.people(slot.forum(), slot.about()).equals(after(Proposals.PEOPLE))
                ? Optional.of(
                        List.of(
                                new MapChange.Sit(
                                        slot.forum(),
                                        slot.about(),
                                        Integer.parseInt(before(Proposals.PEOPLE)))))
                : Optional.empty();
    }

    private Optional<List<MapChange>> field(Slot slot, String field) {
        return standing.forum(slot.forum())
                .filter(it -> it.values().getOrDefault(field, "").equals(after(field)))
                .map(it -> List.of(put(it, field, before(field))));
    }

    private static MapChange put(PartLine row, String field, String value) {
        return new MapChange.Put(row.part(), row.key(), row.version(), Map.of(field, value));
    }

    private Optional<List<MapChange>> targetGroup(Slot slot) {
        String group = after(Proposals.TARGET_GROUP);
        return standing.forum(slot.forum())
                .filter(it -> lines(it).contains(group))
                .map(
                        it ->
                                List.of(
                                        put(
                                                it,
                                                FieldIds.TARGET_GROUPS,
                                                lines(it).stream()
                                                        .filter(line -> !line.equals(group))
                                                        .collect(joining("\n")))));
    }

    private static List<String> lines(PartLine forum) {
        return forum.values().getOrDefault(FieldIds.TARGET_GROUPS, "").lines().toList();
    }

    /** What was added goes, unless that has been done by hand. */
    private Optional<List<MapChange>> forum(Slot slot) {
        if (after(FieldIds.NAME).isEmpty()) {
            return Optional.empty();
        }
        List<MapChange> changes = new ArrayList<>();
        String key = slot.key(standing.survey());
        for (PartLine row : standing.rows()) {
            boolean added = row.key().equals(key) || row.key().equals(key + "-w");
            if (added && !row.removed()) {
                changes.add(new MapChange.Remove(row.part(), row.key(), row.version()));
            }
        }
        return Optional.of(changes);
    }

    private Optional<List<MapChange>> finding(Slot slot) {
        String key = slot.key(standing.survey());
        String stands = standing.finding(key);
        if (stands.isEmpty()) {
            return Optional.of(List.of());
        }
        PartLine row = standing.row(MapPart.FINDING, key).orElseThrow();
        String before = before(FieldIds.FINDING);
        return stands.equals(after(FieldIds.FINDING))
                ? Optional.of(
                        List.of(
                                before.isEmpty()
                                        ? new MapChange.Remove(row.part(), key, row.version())
                                        : put(row, FieldIds.FINDING, before)))
                : Optional.empty();
    }
}
