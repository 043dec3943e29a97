package se.samspel.samverkanskarta.internal.survey.rows;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.survey.Proposal;
import se.samspel.samverkanskarta.internal.survey.Proposals;
import se.samspel.samverkanskarta.internal.survey.Said;
import se.samspel.samverkanskarta.internal.survey.Slot;
import se.samspel.samverkanskarta.internal.survey.Voice;

/** Which changes of a map an accepted proposal is. Pure: what stands is given. */
record Accepting(Standing standing, Proposal proposal, Map<String, String> values) {
    /** How much a finding tells of where it comes from. */
    private static final int FROM = 200;

    Turn turn() {
        Slot slot = proposal.slot();
        String value = values.getOrDefault(Proposals.field(slot.kind()), "").strip();
        return switch (slot.kind()) {
            case SEAT -> seat(slot, value);
            case TIMES -> field(slot, FieldIds.TIMES, value);
            case MINUTES -> field(slot, FieldIds.MINUTES, value);
            case TARGET_GROUP -> targetGroup(slot, value);
            case BENEFIT -> benefit(slot, value);
            case FORUM -> forum(slot);
            case WORTH, COMMENT, MISSING, CAN_GO -> finding(slot, value);
        };
    }

    private Turn seat(Slot slot, String people) {
        int number = people.matches("\\d{1,4}") ? Integer.parseInt(people) : -1;
        return Turn.of(
                new MapChange.Sit(slot.forum(), slot.about(), number),
                Map.of(Proposals.PEOPLE, standing.people(slot.forum(), slot.about())),
                Map.of(Proposals.PEOPLE, people));
    }

    private Turn field(Slot slot, String field, String value) {
        return Turn.of(
                put(slot, field, value),
                Map.of(field, standing.value(slot.forum(), field)),
                Map.of(field, value));
    }

    private MapChange put(Slot slot, String field, String value) {
        return new MapChange.Put(
                MapPart.FORUM,
                slot.forum(),
                standing.forum(slot.forum()).map(PartLine::version).orElse(1L),
                Map.of(field, value));
    }

    private Turn targetGroup(Slot slot, String value) {
        String before = standing.value(slot.forum(), FieldIds.TARGET_GROUPS);
        String line = value.lines().collect(joining(" "));
        return Turn.of(
                put(slot, FieldIds.TARGET_GROUPS, (before + "\n" + line).strip()),
                Map.of(),
                Map.of(Proposals.TARGET_GROUP, line));
    }

    private Turn benefit(Slot slot, String value) {
        String before = standing.value(slot.forum(), FieldIds.BENEFIT_FOR);
        return field(slot, FieldIds.BENEFIT_FOR, before.isEmpty() ? value : before + ", " + value);
    }

    /** A new forum; one that was accepted before under another name gets those who have joined since. */
    private Turn forum(Slot slot) {
        String key = slot.key(standing.survey());
        Optional<PartLine> row = standing.row(MapPart.FORUM, key);
        List<MapFunction> who = functions();
        List<MapChange> changes = new ArrayList<>();
        if (row.isPresent() && !row.get().removed()) {
            who.stream()
                    .filter(it -> standing.people(key, it.key()).equals("0"))
                    .forEach(it -> changes.add(new MapChange.Sit(key, it.key(), 1)));
            return new Turn(changes, Map.of(), Map.of(Proposals.WHO, ""));
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (String field :
                List.of(
                        FieldIds.NAME,
                        FieldIds.LEVEL,
                        FieldIds.PURPOSE,
                        FieldIds.TIMES,
                        FieldIds.MINUTES)) {
            told.put(field, values.getOrDefault(field, "").strip());
        }
        told.put(FieldIds.STATUS, ForumStatus.EXISTS.name());
        told.put(FieldIds.SEATS, who.stream().map(it -> it.key() + "*1").collect(joining(" ")));
        added(MapPart.FORUM, key, told, changes);
        String others = values.getOrDefault(Proposals.WHO, "").strip();
        if (!others.isEmpty()) {
            added(MapPart.FINDING, key + "-w", told("Med på mötet: " + others, key), changes);
        }
        return new Turn(changes, Map.of(), Map.of(FieldIds.NAME, told.get(FieldIds.NAME)));
    }

    /** A finding that came with the answers; what was accepted earlier of the same slot is replaced. */
    private Turn finding(Slot slot, String text) {
        String key = slot.key(standing.survey());
        List<MapChange> changes = new ArrayList<>();
        added(MapPart.FINDING, key, told(text, slot.forum()), changes);
        return new Turn(
                changes,
                Map.of(FieldIds.FINDING, standing.finding(key)),
                Map.of(FieldIds.FINDING, text));
    }

    /** Makes a part, or lets one that was made of the same proposal before say this. */
    private void added(
            MapPart part, String key, Map<String, String> told, List<MapChange> changes) {
        Optional<PartLine> row = standing.row(part, key);
        boolean back = row.filter(PartLine::removed).isPresent();
        if (back) {
            changes.add(new MapChange.Restore(part, key));
        }
        long version = row.map(PartLine::version).orElse(0L);
        changes.add(new MapChange.Put(part, key, back ? version + 1 : version, told));
    }

    private Map<String, String> told(String text, String forum) {
        List<MapFunction> who = functions();
        String from = who.stream().map(standing.now()::called).distinct().collect(joining(", "));
        List<String> about = new ArrayList<>();
        if (!forum.isEmpty()) {
            about.add(forum);
        }
        who.forEach(it -> about.add(it.key()));
        return Map.of(
                FieldIds.FINDING, text,
                FieldIds.SOURCE, Finding.Source.SURVEY.name(),
                FieldIds.LEARNED_FROM, from.length() > FROM ? from.substring(0, FROM) : from,
                FieldIds.DAY, day().toString(),
                FieldIds.ABOUT, String.join(" ", about));
    }

    /** The functions that speak for it and are on the map. */
    private List<MapFunction> functions() {
        List<String> speak = proposal.voices().stream().map(Voice::function).toList();
        return standing.now().functions().stream().filter(it -> speak.contains(it.key())).toList();
    }

    /** The day of the latest answer that speaks for it. */
    private LocalDate day() {
        List<Long> answers = proposal.voices().stream().map(Voice::answer).toList();
        return standing.said().stream()
                .filter(it -> answers.contains(it.answer()))
                .map(Said::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
