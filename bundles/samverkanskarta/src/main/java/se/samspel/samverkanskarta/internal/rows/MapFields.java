package se.samspel.samverkanskarta.internal.rows;

import static se.samspel.samverkanskarta.internal.rows.Ask.choice;
import static se.samspel.samverkanskarta.internal.rows.Ask.choices;
import static se.samspel.samverkanskarta.internal.rows.Ask.choosing;
import static se.samspel.samverkanskarta.internal.rows.Ask.longText;
import static se.samspel.samverkanskarta.internal.rows.Ask.name;
import static se.samspel.samverkanskarta.internal.rows.Ask.shortText;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.ABOUT;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.AGE_FROM;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.AGE_TO;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BASIS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BASIS_FROM;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BASIS_TEXT;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BASIS_UNTIL;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BENEFIT;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BENEFIT_FOR;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.DAY;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.FINDING;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.GAIN;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.GAIN_FOR;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.KIND;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.LEARNED_FROM;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.LEVEL;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.MINUTES;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.MUNICIPALITIES;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.MUST_CHANGE;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.NAME;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.OWNER;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.PARTIES;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.PARTY;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.PURPOSE;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.SEATS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.SHORT_NAME;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.SOURCE;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.STATUS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.STEERING_GROUP;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.TARGET_GROUPS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.TIMES;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.TRANSITIONS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.UNIT;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.UNIT_PART;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.WHAT;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.WORKS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samspel.api.access.PartyKind;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.VersionKind;

/** What can be filled in about each part of a map: the forms, the API's members and the columns are all made from it. */
public final class MapFields {

    private static final int MOST_TARGET_GROUPS = 1_000;

    private static final MapFields BARE =
            new MapFields(
                    new Inventory(
                            "",
                            VersionKind.CURRENT,
                            LocalDate.EPOCH,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()),
                    List.of(),
                    List.of());

    private final Inventory inventory;
    private final List<Field.Choice> municipalities;
    private final List<Field.Choice> units;

    /**
     * @param municipalities where the map is drawn
     * @param units the parties of the förbund's groups
     */
    MapFields(Inventory inventory, List<Field.Choice> municipalities, List<Field.Choice> units) {
        this.inventory = inventory;
        this.municipalities = List.copyOf(municipalities);
        this.units = List.copyOf(units);
    }

    /** The ids of all fields of a part; the same in every version. */
    public static List<String> ids(MapPart part) {
        return BARE.all(part).stream().map(Field::id).toList();
    }

    /** The fields of a part, in the order they are asked for, with what can be chosen in this version. */
    public List<Field> of(MapPart part) {
        return switch (part) {
            case PARTY -> party();
            case FUNCTION -> function();
            case FORUM -> forum();
            case TRANSITION -> transition();
            case FINDING -> finding();
        };
    }

    /** Every field that can be sent: those of the form, and who sits in a forum. */
    public List<Field> all(MapPart part) {
        if (part != MapPart.FORUM) {
            return of(part);
        }
        List<Field> fields = new ArrayList<>(forum());
        fields.add(longText(SEATS, "Deltagare", ""));
        return fields;
    }

    private List<Field> party() {
        return List.of(
                name(NAME, "Namn", "Till exempel Region Gävleborg.").asRequired(),
                shortText(SHORT_NAME, "Kort namn", "För trånga ställen, till exempel Af.", 20),
                choice(KIND, "Slag", "", PartyKind.values(), PartyKind::swedish).asRequired(),
                choosing(
                        UNIT,
                        FieldType.CHOICE,
                        "Part i förbundet",
                        "Om det är en av parterna i förbundets grupper.",
                        units));
    }

    private List<Field> function() {
        return List.of(
                name(NAME, "Funktion", "Rollen, aldrig personen: enhetschef vuxen.").asRequired(),
                choosing(
                                PARTY,
                                FieldType.CHOICE,
                                "Part",
                                "",
                                choices(inventory.parties(), it -> it.key(), it -> it.name()))
                        .asRequired(),
                shortText(
                        UNIT_PART,
                        "Del av parten",
                        "Till exempel individ- och familjeomsorg.",
                        120),
                choice(LEVEL, "Nivå", "", Level.values(), Level::swedish).asRequired(),
                where("Tomt betyder alla kommuner på kartan."));
    }

    private List<Field> forum() {
        List<Field> fields = new ArrayList<>();
        fields.add(name(NAME, "Forum", "Vad mötet kallas till vardags.").asRequired());
        fields.add(choice(LEVEL, "Nivå", "", Level.values(), Level::swedish).asRequired());
        fields.add(
                choice(STATUS, "Läge", "", ForumStatus.values(), ForumStatus::swedish)
                        .asRequired());
        fields.add(longText(PURPOSE, "Syfte", "Vad mötet är till för."));
        fields.add(longText(BENEFIT, "Nytta", "Vad mötet leder till i dag."));
        fields.add(shortText(BENEFIT_FOR, "Nytta för vem", "", 200));
        fields.add(longText(WORKS, "Det som fungerar", ""));
        fields.add(longText(MUST_CHANGE, "Det som behöver bli annorlunda", ""));
        fields.add(longText(GAIN, "Väntad vinst", "För ett forum som saknas eller behövs."));
        fields.add(shortText(GAIN_FOR, "Vinst för vem", "", 200));
        fields.addAll(howAndWhy());
        return fields;
    }

    private List<Field> howAndWhy() {
        return List.of(
                shortText(OWNER, "Ägare", "Funktionen eller parten som kallar.", 120),
                shortText(STEERING_GROUP, "Styrgrupp", "Vilka som bestämmer om forumet.", 120),
                Field.of(TIMES, FieldType.NUMBER, "Möten per år", "Tomt när det är okänt."),
                Field.of(MINUTES, FieldType.NUMBER, "Minuter per möte", ""),
                choice(BASIS, "Grund", "", Agreement.Basis.values(), Agreement.Basis::swedish),
                shortText(
                        BASIS_TEXT, "Grundens namn", "Till exempel överenskommelsens titel.", 200),
                Field.of(BASIS_FROM, FieldType.DATE, "Gäller från", ""),
                Field.of(
                        BASIS_UNTIL,
                        FieldType.DATE,
                        "Gäller till och med",
                        "Tomt betyder tills vidare. Du påminns i god tid innan."),
                longText(TARGET_GROUPS, "Målgrupper", "En på varje rad.", MOST_TARGET_GROUPS),
                choosing(
                        TRANSITIONS,
                        FieldType.CHOICES,
                        "Brytpunkter som forumet tar hand om",
                        "",
                        choices(inventory.transitions(), it -> it.key(), it -> it.name())),
                where("Tomt betyder alla kommuner på kartan."));
    }

    private List<Field> transition() {
        return List.of(
                name(NAME, "Brytpunkt", "Till exempel 24–25 år hos Arbetsförmedlingen.")
                        .asRequired(),
                longText(
                        WHAT,
                        "Vad som ändras",
                        "Vilka regler som slutar gälla och vilka som tar vid."),
                Field.of(
                        AGE_FROM, FieldType.NUMBER, "Från ålder", "Tomt när det inte är en ålder."),
                Field.of(AGE_TO, FieldType.NUMBER, "Till och med ålder", ""),
                choosing(
                        PARTIES,
                        FieldType.CHOICES,
                        "Parter",
                        "Mellan vilka, eller inom vilken.",
                        choices(inventory.parties(), it -> it.key(), it -> it.name())));
    }

    private List<Field> finding() {
        List<Field.Choice> about = new ArrayList<>();
        about.addAll(choices(inventory.forums(), it -> it.key(), it -> it.name()));
        about.addAll(choices(inventory.functions(), it -> it.key(), it -> it.name()));
        about.addAll(choices(inventory.transitions(), it -> it.key(), it -> it.name()));
        return List.of(
                longText(FINDING, "Det ni fick veta", "Utan namn på personer.").asRequired(),
                choice(SOURCE, "Källa", "", Finding.Source.values(), Finding.Source::swedish)
                        .asRequired(),
                shortText(
                        LEARNED_FROM, "Vilken", "Till exempel intervju med två handläggare.", 200),
                Field.of(DAY, FieldType.DATE, "Dag", "").asRequired(),
                choosing(ABOUT, FieldType.CHOICES, "Gäller", "", about));
    }

    private Field where(String help) {
        return choosing(MUNICIPALITIES, FieldType.CHOICES, "Kommuner", help, municipalities);
    }

    /** What a new one has before anything is filled in. */
    public static Map<String, String> defaults(MapPart part) {
        return switch (part) {
            case FORUM ->
                    Map.of(
                            LEVEL, Level.OPERATIVE.name(),
                            STATUS, ForumStatus.EXISTS.name(),
                            BASIS, Agreement.Basis.NONE.name());
            case FUNCTION -> Map.of(LEVEL, Level.OPERATIVE.name());
            case PARTY -> Map.of(KIND, PartyKind.OTHER.name());
            case FINDING -> Map.of(SOURCE, Finding.Source.INTERVIEW.name());
            case TRANSITION -> Map.of();
        };
    }
}
