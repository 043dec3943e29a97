package se.samspel.handlingsplan.internal.revision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.ActivityStatus;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row;

/**
 * A plan's snapshot as things with values in words: each goal, activity, text, member and group by what it was first, so
 * that two editions can be laid beside each other.
 */
record PlanWording(Map<String, Thing> things) {
    private static final Pattern ACTIVITY =
            Pattern.compile("section\\.([^.]+)\\.goal\\.\\d+\\.activity\\.(\\d+)(?:\\.(.+))?");
    private static final Pattern GOAL =
            Pattern.compile("section\\.([^.]+)\\.goal\\.(\\d+)(?:\\.(.+))?");
    private static final Pattern TEXT = Pattern.compile("section\\.([^.]+)\\.text\\.(.+)");
    private static final Pattern AREA =
            Pattern.compile("section\\.([^.]+)\\.(empty-on-purpose|refers-to)");
    private static final Pattern PERSON =
            Pattern.compile("(member|target-group)\\.(\\d+)(?:\\.(.+))?");
    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    Map.entry("", "Lydelse"),
                    Map.entry("measure", "Mått"),
                    Map.entry("baseline", "Utgångsläge"),
                    Map.entry("target", "Målvärde"),
                    Map.entry("due", "Klart senast"),
                    Map.entry("follow-up", "Följs upp"),
                    Map.entry("standing", "Så står det"),
                    Map.entry("standing-note", "En rad om läget"),
                    Map.entry("party.name", "Ansvarig part"),
                    Map.entry("party", "Part"),
                    Map.entry("partners", "Medverkande"),
                    Map.entry("person", "Person"),
                    Map.entry("starts", "Börjar"),
                    Map.entry("place", "Plats"),
                    Map.entry("status", "Läge"),
                    Map.entry("intervention", "Insats eller ansökan"),
                    Map.entry("linked-intervention", "Insats i registret"),
                    Map.entry("application", "Ansökan"),
                    Map.entry("note", "Anteckning"),
                    Map.entry("title", "Titel"),
                    Map.entry("kind", "Deltar som"),
                    Map.entry("from", "Från"),
                    Map.entry("to", "Till"),
                    Map.entry("value", "Text"),
                    Map.entry("empty-on-purpose", "Tomt med avsikt"),
                    Map.entry("refers-to", "Se även"),
                    Map.entry("years", "Period för mål och aktiviteter"),
                    Map.entry("prioritised-years", "Period för prioriterade grupper"),
                    Map.entry("convener.name", "Sammankallande"),
                    Map.entry("convener.from", "Sammankallande från"),
                    Map.entry("convener.to", "Sammankallande till"));

    /** What a thing is. */
    enum Kind {
        FACTS,
        TEXT,
        GOAL,
        ACTIVITY,
        TARGET_GROUP,
        MEMBER
    }

    /**
     * One thing.
     *
     * @param place the heading of the section it stands in; empty for the plan as a whole
     * @param title what it is called
     * @param values in words, by label, in order
     */
    record Thing(Kind kind, String place, String title, Map<String, String> values) {}

    /**
     * Reads a snapshot.
     *
     * @param roots what each row was first
     * @param plan the plan it is of, for the labels of its texts
     */
    static PlanWording of(Map<String, String> snapshot, LongUnaryOperator roots, OpenPlan plan) {
        Map<String, Thing> things = new LinkedHashMap<>();
        snapshot.forEach(
                (path, value) -> new Line(snapshot, roots, plan, path, value).into(things));
        return new PlanWording(things);
    }

    /** One line of a snapshot. */
    private record Line(
            Map<String, String> snapshot,
            LongUnaryOperator roots,
            OpenPlan plan,
            String path,
            String value) {
        void into(Map<String, Thing> things) {
            Matcher activity = ACTIVITY.matcher(path);
            Matcher goal = GOAL.matcher(path);
            Matcher text = TEXT.matcher(path);
            Matcher area = AREA.matcher(path);
            Matcher person = PERSON.matcher(path);
            if (activity.matches()) {
                row(things, Kind.ACTIVITY, heading(activity.group(1)), activity);
            } else if (goal.matches()) {
                row(things, Kind.GOAL, heading(goal.group(1)), goal);
            } else if (text.matches()) {
                put(
                        things,
                        path,
                        new Place(Kind.TEXT, heading(text.group(1)), label(text.group(1))),
                        "value");
            } else if (area.matches()) {
                String section = heading(area.group(1));
                put(
                        things,
                        "area." + area.group(1),
                        new Place(Kind.TEXT, section, section),
                        area.group(2));
            } else if (person.matches()) {
                boolean member = person.group(1).equals("member");
                row(
                        things,
                        member ? Kind.MEMBER : Kind.TARGET_GROUP,
                        member ? "Deltagare" : "Prioriterade grupper",
                        person);
            } else if (LABELS.containsKey(path)) {
                put(things, "facts", new Place(Kind.FACTS, "", "Uppgifter om planen"), path);
            }
        }

        private record Place(Kind kind, String heading, String title) {}

        private void row(Map<String, Thing> things, Kind kind, String heading, Matcher found) {
            String field = found.group(3) == null ? "" : found.group(3);
            String key = kind + "." + roots.applyAsLong(Long.parseLong(found.group(2)));
            put(things, key, new Place(kind, heading, value), field);
        }

        private void put(Map<String, Thing> things, String key, Place place, String field) {
            Thing thing =
                    things.computeIfAbsent(
                            key,
                            first ->
                                    new Thing(
                                            place.kind(),
                                            place.heading(),
                                            place.title(),
                                            new LinkedHashMap<>()));
            boolean named = field.equals("party") && snapshot.containsKey(path + ".name");
            if (!named) {
                thing.values().put(labelOf(thing.kind(), field), words(field));
            }
        }

        private static String labelOf(Kind kind, String field) {
            if (field.isEmpty() && (kind == Kind.MEMBER || kind == Kind.TARGET_GROUP)) {
                return "Namn";
            }
            if (field.equals("party.name") && kind == Kind.MEMBER) {
                return "Part";
            }
            return LABELS.getOrDefault(field, field);
        }

        private String heading(String section) {
            return snapshot.getOrDefault("section." + section, section);
        }

        private String label(String section) {
            return text().map(Row.TextRow::label).orElse(heading(section));
        }

        /** The text that the line is the value of, as the plan has it now. */
        private Optional<Row.TextRow> text() {
            return plan.texts().stream()
                    .filter(it -> path.equals("section." + it.section() + ".text." + it.field()))
                    .findFirst();
        }

        private String words(String field) {
            return switch (field) {
                case "status" ->
                        Arrays.stream(ActivityStatus.values())
                                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(value))
                                .map(ActivityStatus::swedish)
                                .findFirst()
                                .orElse(value);
                case "standing" -> GoalStanding.valueOf(value.toUpperCase(Locale.ROOT)).swedish();
                case "kind" -> value.equals("regular") ? "Ordinarie" : "Adjungerad";
                case "refers-to" ->
                        Arrays.stream(value.split(" "))
                                .map(this::heading)
                                .collect(Collectors.joining("; "));
                case "due", "starts", "from", "to", "follow-up", "convener.from", "convener.to" ->
                        date(value);
                case "value" ->
                        text().map(it -> FieldConflict.shown(it.asField(), value)).orElse(value);
                default -> value;
            };
        }

        private static String date(String value) {
            try {
                return Swedish.date(LocalDate.parse(value));
            } catch (DateTimeParseException notADay) {
                return value;
            }
        }
    }
}
