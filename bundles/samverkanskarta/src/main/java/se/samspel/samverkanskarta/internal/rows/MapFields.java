package se.samspel.samverkanskarta.internal.rows;

import static se.samspel.samverkanskarta.internal.rows.Ask.choice;
import static se.samspel.samverkanskarta.internal.rows.Ask.choosing;
import static se.samspel.samverkanskarta.internal.rows.Ask.longText;
import static se.samspel.samverkanskarta.internal.rows.Ask.name;
import static se.samspel.samverkanskarta.internal.rows.Ask.shortText;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.ABOUT;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.AGE_FROM;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.AGE_TO;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BASIS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.DAY;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.FINDING;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.KIND;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.LEARNED_FROM;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.LEVEL;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.MUNICIPALITIES;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.NAME;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.PARTIES;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.PARTY;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.SEATS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.SHORT_NAME;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.SOURCE;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.STATUS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.UNIT;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.UNIT_PART;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.WHAT;

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
import se.samspel.samverkanskarta.internal.model.Level;

/** What can be filled in about each part of a map: the forms, the API's members and the columns are all made from it. */
public final class MapFields {
    private static final MapFields BARE = new MapFields(Offered.NOTHING);

    private final Offered offered;

    MapFields(Offered offered) {
        this.offered = offered;
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
            case FORUM -> new ForumFields(offered).all();
            case TRANSITION -> transition();
            case FINDING -> finding();
        };
    }

    /** Every field that can be sent: those of the form, and who sits in a forum. */
    public List<Field> all(MapPart part) {
        if (part != MapPart.FORUM) {
            return of(part);
        }
        List<Field> fields = new ArrayList<>(of(part));
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
                        offered.units()));
    }

    private List<Field> function() {
        return List.of(
                name(NAME, "Funktion", "Rollen, aldrig personen: enhetschef vuxen.").asRequired(),
                choosing(PARTY, FieldType.CHOICE, "Part", "", offered.parts().apply(MapPart.PARTY))
                        .asRequired(),
                shortText(
                        UNIT_PART,
                        "Del av parten",
                        "Till exempel individ- och familjeomsorg.",
                        120),
                choice(LEVEL, "Nivå", "", Level.values(), Level::swedish).asRequired(),
                where(offered));
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
                        offered.parts().apply(MapPart.PARTY)));
    }

    private List<Field> finding() {
        List<Field.Choice> about = new ArrayList<>();
        for (MapPart each : List.of(MapPart.FORUM, MapPart.FUNCTION, MapPart.TRANSITION)) {
            about.addAll(offered.parts().apply(each));
        }
        return List.of(
                longText(FINDING, "Det ni fick veta", "Utan namn på personer.").asRequired(),
                choice(SOURCE, "Källa", "", Finding.Source.values(), Finding.Source::swedish)
                        .asRequired(),
                shortText(
                        LEARNED_FROM, "Vilken", "Till exempel intervju med två handläggare.", 200),
                Field.of(DAY, FieldType.DATE, "Dag", "").asRequired(),
                choosing(ABOUT, FieldType.CHOICES, "Gäller", "", about));
    }

    static Field where(Offered offered) {
        return choosing(
                MUNICIPALITIES,
                FieldType.CHOICES,
                "Kommuner",
                "Tomt betyder alla kommuner på kartan.",
                offered.municipalities());
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
