package se.samspel.handlingsplan.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samspel.api.Actor;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;

/**
 * Plays a demo text into a draft, line by line, in the names of several people in turn: {@code @} a section, {@code =} a
 * text with {@code \n} for a line end, {@code *} a prioritised group, {@code >} a goal, {@code -} an activity, {@code +} a member, {@code refers} and
 * {@code blank} for an area without goals. Days are counted from today, so that what is late is always late.
 */
final class DemoScript {
    private final PlanWriter writer;
    private final OpenPlan plan;
    private final List<Actor> people;
    private final LocalDate today;
    private String section = "";
    private long goal;
    private int turn;

    DemoScript(PlanWriter writer, OpenPlan plan, List<Actor> people, LocalDate today) {
        this.writer = writer;
        this.plan = plan;
        this.people = List.copyOf(people);
        this.today = today;
    }

    /** The lines of a resource in {@code demo/}, those of each section together. */
    static List<List<String>> sections(String resource) {
        InputStream file =
                Objects.requireNonNull(
                        DemoScript.class.getResourceAsStream("/demo/" + resource), resource);
        List<List<String>> sections = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (line.startsWith("@")) {
                    sections.add(new ArrayList<>());
                }
                if (!line.isBlank() && !line.startsWith("#")) {
                    sections.getLast().add(line);
                }
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plays lines into the plan. */
    void play(List<String> lines) {
        lines.forEach(this::playLine);
    }

    private void line(String sign, List<String> cells) {
        switch (sign) {
            case "@" -> section = cells.getFirst();
            case "=" -> text(cells);
            case "*" ->
                    add(
                            Part.TARGET_GROUP,
                            Part.TARGET_GROUPS,
                            Map.of("name", cells.get(0), "note", cell(cells, 1)));
            case ">" -> goal(cells);
            case "-" -> activity(cells);
            case "+" ->
                    add(
                            Part.MEMBER,
                            Part.MEMBERS,
                            Map.of(
                                    "name", cells.get(0),
                                    "title", cell(cells, 1),
                                    "party", cell(cells, 2),
                                    "kind", cell(cells, 3)));
            case "refers" -> area(Map.of("refers", cells.getFirst()));
            case "blank" -> area(Map.of("blank", "yes", "reason", cells.getFirst()));
            default -> throw new IllegalArgumentException("no such sign in a demo text: " + sign);
        }
    }

    private void playLine(String line) {
        String[] parts = line.strip().split(" ", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        line(parts[0], List.of(rest.split("\\|", -1)).stream().map(String::strip).toList());
    }

    private void goal(List<String> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("wording", cells.getFirst());
        values.put("measure", cell(cells, 1));
        values.put("baseline", cell(cells, 2));
        values.put("target", cell(cells, 3));
        values.put("due", day(cell(cells, 4)));
        values.put("follow-up", day(cell(cells, 5)));
        goal = add(Part.GOAL, section, values);
    }

    private void activity(List<String> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("what", cells.getFirst());
        values.put("party", cell(cells, 1));
        values.put("partners", cell(cells, 7));
        values.put("person", cell(cells, 2));
        values.put("due", day(cell(cells, 3)));
        String note = cell(cells, 6);
        values.put("status", note.isEmpty() ? cell(cells, 4) : "PLANNED");
        values.put("intervention", cell(cells, 5));
        values.put("linked-intervention", intervention(cell(cells, 8)));
        values.put("application", cell(cells, 9));
        long activity = add(Part.ACTIVITY, Long.toString(goal), values);
        if (!note.isEmpty()) {
            save(Part.ACTIVITY, activity, Map.of("status", cell(cells, 4), "note", note));
        }
    }

    /** The insats with a name; empty when the register has none. */
    private String intervention(String name) {
        return plan.interventions().stream()
                .filter(it -> it.name().equals(name))
                .map(it -> Long.toString(it.id()))
                .findFirst()
                .orElse("");
    }

    private String day(String days) {
        return days.isEmpty() ? "" : today.plusDays(Long.parseLong(days)).toString();
    }

    private void text(List<String> cells) {
        TextRow row =
                plan.texts().stream()
                        .filter(
                                text ->
                                        text.section().value().equals(section)
                                                && text.field().equals(cells.getFirst()))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("no text " + cells.getFirst()));
        String value = cell(cells, 1).replace("\\n", "\n");
        save(Part.TEXT, row.id(), Map.of("value", value));
    }

    private void area(Map<String, String> values) {
        SectionRow row =
                plan.sections().stream()
                        .filter(it -> it.section().value().equals(section))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no section " + section));
        save(Part.AREA, row.id(), values);
    }

    private long add(Part part, String parent, Map<String, String> values) {
        return kept(writer.make(plan.id(), new PlanChange.Add(part, parent, values), next()));
    }

    private void save(Part part, long row, Map<String, String> values) {
        kept(writer.make(plan.id(), new PlanChange.Save(part, row, 1, values), next()));
    }

    private static long kept(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Saved saved) {
            return saved.row();
        }
        throw new IllegalStateException("the demo could not be kept: " + outcome);
    }

    private Actor next() {
        turn++;
        return people.get(turn / 3 % people.size());
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
