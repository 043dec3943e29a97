package se.samspel.handlingsplan.internal.meetings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;
import se.samspel.handlingsplan.ActivityStatus;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.internal.SensitiveText;

/** What can be filled in about a meeting, and what is wrong with a value. */
@Component(service = MeetingFields.class)
public final class MeetingFields {
    private static final int LINE = 500;
    private static final int TALK = 4_000;
    private static final int DECISION = 1_000;

    private final Organisation organisation;
    private final SensitiveText sensitive;

    @Activate
    public MeetingFields(@Reference Organisation organisation, @Reference SensitiveText sensitive) {
        this.organisation = organisation;
        this.sensitive = sensitive;
    }

    /** The meeting as a whole. */
    List<Field> facts() {
        return List.of(
                Field.of("title", FieldType.SHORT_TEXT, "Mötets namn", "Till exempel Vårens möte.")
                        .asRequired(),
                Field.of("day", FieldType.DATE, "Dag", "").asRequired(),
                time("starts", "Börjar"),
                time("ends", "Slutar"),
                Field.of("place", FieldType.SHORT_TEXT, "Plats", "Rum, adress eller länk."));
    }

    private static Field time(String id, String label) {
        return new Field(
                id, FieldType.SHORT_TEXT, label, "Till exempel 09:00.", false, 5, List.of());
    }

    /** A point on the agenda: how it stands, what was said, what was decided. */
    List<Field> point(ItemKind kind) {
        Field said =
                switch (kind) {
                    case GOAL, ACTIVITY ->
                            text("said", FieldType.SHORT_TEXT, "En rad om läget", LINE);
                    case OWN, OTHER -> text("said", FieldType.LONG_TEXT, "Vad som sades", TALK);
                };
        Field decision = text("decision", FieldType.SHORT_TEXT, "Beslut", DECISION);
        List<Field.Choice> choices = statuses(kind);
        return choices.isEmpty()
                ? List.of(said, decision)
                : List.of(
                        Field.of("status", FieldType.CHOICE, "Läge", "").choosing(choices),
                        said,
                        decision);
    }

    /** The statuses a point may have, in the order of their digit keys from 1. */
    static List<Field.Choice> statuses(ItemKind kind) {
        return switch (kind) {
            case ACTIVITY ->
                    Arrays.stream(ActivityStatus.values())
                            .map(it -> new Field.Choice(it.name(), it.swedish()))
                            .toList();
            case GOAL ->
                    Arrays.stream(GoalStanding.values())
                            .map(it -> new Field.Choice(it.name(), it.swedish()))
                            .toList();
            case OWN, OTHER -> List.of();
        };
    }

    /** What a stored status is called; empty for none. */
    static String swedish(ItemKind kind, String status) {
        return statuses(kind).stream()
                .filter(choice -> choice.value().equals(status))
                .map(Field.Choice::label)
                .findFirst()
                .orElse("");
    }

    /** A point of the group's own. */
    List<Field> own() {
        return List.of(text("wording", FieldType.SHORT_TEXT, "Egen punkt", 300).asRequired());
    }

    /** Somebody who takes part. */
    List<Field> person(UnitId group) {
        return List.of(
                Field.of("name", FieldType.PERSON, "Namn", "").asRequired(),
                Field.of("title", FieldType.SHORT_TEXT, "Befattning", ""),
                Field.of("party", FieldType.PARTY, "Part", "").choosing(parties(group)),
                Field.of("kind", FieldType.CHOICE, "Sitter med som", "")
                        .choosing(
                                Arrays.stream(MemberKind.values())
                                        .map(it -> new Field.Choice(it.name(), it.swedish()))
                                        .toList()));
    }

    /** Who calls the meetings from a day on. */
    List<Field> handOver(UnitId group) {
        return List.of(
                Field.of("party", FieldType.PARTY, "Part som tar över", "")
                        .choosing(parties(group))
                        .asRequired(),
                Field.of(
                        "person", FieldType.PERSON, "Person", "Den som kallar, om det är bestämt."),
                Field.of("starts", FieldType.DATE, "Från och med", "").asRequired());
    }

    private static Field text(String id, FieldType type, String label, int most) {
        return new Field(id, type, label, "", false, most, List.of());
    }

    private List<Field.Choice> parties(UnitId group) {
        List<Unit> own = organisation.partiesOf(group);
        return (own.isEmpty() ? organisation.all(UnitKind.PARTY) : own)
                .stream().map(party -> new Field.Choice(party.id().value(), party.name())).toList();
    }

    /** A party's name; what is not a party's id is said as it is. */
    String party(String stored) {
        return stored.matches("[a-z0-9][a-z0-9-]{0,59}")
                ? organisation.name(new UnitId(stored))
                : stored;
    }

    /** Every field with its value as it is stored; what is not given is empty. */
    static Map<String, String> tidy(List<Field> fields, Map<String, String> values) {
        Map<String, String> tidy = new LinkedHashMap<>();
        for (Field field : fields) {
            String plain =
                    values.getOrDefault(field.id(), "")
                            .replace("\r\n", "\n")
                            .replace('\r', '\n')
                            .replaceAll("[\\p{Cc}&&[^\n\t]]", "");
            tidy.put(
                    field.id(),
                    field.type() == FieldType.LONG_TEXT
                            ? plain.stripTrailing()
                            : plain.replace('\n', ' ').strip());
        }
        return tidy;
    }

    /** What is wrong, by field id. */
    Map<String, String> problems(List<Field> fields, Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(fields, values));
        sensitive.problems(fields, values).forEach(problems::putIfAbsent);
        clock(problems, values, "starts");
        clock(problems, values, "ends");
        String starts = values.getOrDefault("starts", "");
        String ends = values.getOrDefault("ends", "");
        if (problems.isEmpty() && isTime(starts) && isTime(ends) && ends.compareTo(starts) <= 0) {
            problems.put("ends", "Mötet slutar innan det börjar. Ändra en av tiderna.");
        }
        return problems;
    }

    private static void clock(Map<String, String> problems, Map<String, String> values, String id) {
        String value = values.getOrDefault(id, "");
        if (values.containsKey("day") && !value.isEmpty() && !isTime(value)) {
            problems.putIfAbsent(id, "Tiden ska skrivas med timme och minut, till exempel 09:00.");
        }
    }

    private static boolean isTime(String value) {
        return value.matches("([01]\\d|2[0-3]):[0-5]\\d");
    }
}
