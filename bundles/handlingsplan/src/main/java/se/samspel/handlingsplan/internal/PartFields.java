package se.samspel.handlingsplan.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.handlingsplan.ActivityStatus;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;

/** The fields of every part of one plan: labels, help and choices. */
public final class PartFields {
    private final List<UnitId> owners;
    private final List<Field.Choice> areas;
    private final List<Field.Choice> interventions;
    private final Organisation organisation;

    private PartFields(
            List<UnitId> owners,
            List<Field.Choice> areas,
            List<Field.Choice> interventions,
            Organisation organisation) {
        this.owners = List.copyOf(owners);
        this.areas = List.copyOf(areas);
        this.interventions = List.copyOf(interventions);
        this.organisation = organisation;
    }

    public static PartFields of(OpenPlan plan, Organisation organisation) {
        return new PartFields(
                plan.owners(),
                plan.sections().stream()
                        .filter(section -> section.kind() == SectionKind.AREA)
                        .map(it -> new Field.Choice(it.section().value(), it.heading()))
                        .toList(),
                plan.interventions().stream()
                        .map(it -> new Field.Choice(Long.toString(it.id()), it.label()))
                        .toList(),
                organisation);
    }

    /** The fields of a plan that is to be made. */
    public static PartFields of(List<UnitId> owners, Template template, Organisation organisation) {
        return new PartFields(
                owners,
                template.sections().stream()
                        .filter(section -> section.kind() == SectionKind.AREA)
                        .map(it -> new Field.Choice(it.id().value(), it.heading()))
                        .toList(),
                List.of(),
                organisation);
    }

    /** The fields of an existing row; only a text has fields of its own. */
    public List<Field> of(Part part, Row row) {
        if (row instanceof TextRow text) {
            return List.of(text(text.asField()));
        }
        if (row instanceof SectionRow section) {
            return area(section.section());
        }
        return of(part);
    }

    /** A text's field, with the parties of this plan to choose from when it asks for one. */
    Field text(Field field) {
        return field.type() == FieldType.PARTY || field.type() == FieldType.PARTIES
                ? field.choosing(parties())
                : field;
    }

    /** The fields of a part that are the same in every row. */
    public List<Field> of(Part part) {
        return switch (part) {
            case FACTS -> facts();
            case GOAL -> goal();
            case ACTIVITY -> activity();
            case MEMBER -> member();
            case TARGET_GROUP -> targetGroup();
            case TEXT, AREA ->
                    throw new IllegalArgumentException(part + " differs from row to row");
        };
    }

    private List<Field> facts() {
        return List.of(
                field("title", FieldType.SHORT_TEXT, "Planens namn", "").asRequired(),
                field(
                                "years",
                                FieldType.PERIOD,
                                "Period för mål och aktiviteter",
                                "Ett år eller två, till exempel 2027–2028.")
                        .asRequired(),
                field(
                                "prioritised-years",
                                FieldType.PERIOD,
                                "Period för prioriterade grupper",
                                "Kan vara en annan än den för mål och aktiviteter.")
                        .asRequired(),
                field(
                                "convener",
                                FieldType.PARTY,
                                "Sammankallande part",
                                "Den som kallar till mötena.")
                        .choosing(parties()),
                field("convener-from", FieldType.DATE, "Sammankallande från och med", ""),
                field("convener-to", FieldType.DATE, "Sammankallande till och med", ""));
    }

    /** The fields of an area: what is said of it when it is empty. */
    List<Field> area(SectionId section) {
        List<Field.Choice> others =
                areas.stream().filter(other -> !other.value().equals(section.value())).toList();
        return List.of(
                field(
                                "blank",
                                FieldType.CHOICE,
                                "Tomt med avsikt",
                                "För ett område som ni har valt att låta vara.")
                        .choosing(List.of(new Field.Choice("yes", "Ja, området ska vara tomt"))),
                field(
                        "reason",
                        FieldType.SHORT_TEXT,
                        "Varför",
                        "En mening som förklarar för den som läser planen."),
                field(
                                "refers",
                                FieldType.CHOICES,
                                "Se även",
                                "Områden som hör ihop med det här, eller där allt redan står.")
                        .choosing(others));
    }

    private List<Field> goal() {
        return List.of(
                limited(
                                "wording",
                                FieldType.LONG_TEXT,
                                "Mål",
                                "Vad ni vill uppnå och för vem, i en till tre meningar.",
                                2_000)
                        .asRequired(),
                field(
                        "measure",
                        FieldType.SHORT_TEXT,
                        "Så ser vi att det blivit bättre",
                        "Ett mått, eller något ni kan fråga om."),
                field("baseline", FieldType.SHORT_TEXT, "Så är det nu", ""),
                field("target", FieldType.SHORT_TEXT, "Dit vill vi", ""),
                field("due", FieldType.DATE, "Uppnått senast", ""),
                field(
                        "follow-up",
                        FieldType.DATE,
                        "Vi följer upp senast",
                        "Dagen då ni tittar på hur det gick."),
                field(
                                "standing",
                                FieldType.CHOICE,
                                "Så står det",
                                "Sätts vid avstämningen, eller här.")
                        .choosing(
                                Arrays.stream(GoalStanding.values())
                                        .map(it -> new Field.Choice(it.name(), it.swedish()))
                                        .toList()),
                field("standing-note", FieldType.SHORT_TEXT, "En rad om läget", ""));
    }

    private List<Field> activity() {
        return List.of(
                limited("what", FieldType.SHORT_TEXT, "Aktivitet", "Vad som ska göras.", 500)
                        .asRequired(),
                field("party", FieldType.PARTY, "Ansvarig part", "").choosing(parties()),
                field("partners", FieldType.PARTIES, "Medverkande parter", "").choosing(parties()),
                field("person", FieldType.PERSON, "Ansvarig person eller funktion", ""),
                field("starts", FieldType.DATE, "Börjar", ""),
                field("due", FieldType.DATE, "Klart senast", ""),
                field("place", FieldType.SHORT_TEXT, "Plats", ""),
                field("status", FieldType.CHOICE, "Läge", "")
                        .choosing(
                                Arrays.stream(ActivityStatus.values())
                                        .map(it -> new Field.Choice(it.name(), it.swedish()))
                                        .toList())
                        .asRequired(),
                field(
                        "intervention",
                        FieldType.SHORT_TEXT,
                        "Insats eller ansökan",
                        "I egna ord, om den inte finns i registret."),
                field(
                                "linked-intervention",
                                FieldType.CHOICE,
                                "Insats i registret",
                                "Om aktiviteten hör till en av förbundets insatser.")
                        .choosing(interventions),
                field(
                        "application",
                        FieldType.SHORT_TEXT,
                        "Ansökan",
                        "Diarienumret, så hittar ni den i arkivet."),
                limited("note", FieldType.LONG_TEXT, "Anteckning", "", 4_000));
    }

    private List<Field> member() {
        return List.of(
                field("name", FieldType.PERSON, "Namn", "").asRequired(),
                field("title", FieldType.SHORT_TEXT, "Befattning", ""),
                field("party", FieldType.PARTY, "Part", "").choosing(parties()),
                field("kind", FieldType.CHOICE, "Sitter med som", "")
                        .choosing(
                                Arrays.stream(MemberKind.values())
                                        .map(it -> new Field.Choice(it.name(), it.swedish()))
                                        .toList())
                        .asRequired(),
                field(
                        "starts",
                        FieldType.DATE,
                        "Från och med",
                        "Tomt betyder hela planens period."),
                field("ends", FieldType.DATE, "Till och med", ""));
    }

    private static List<Field> targetGroup() {
        return List.of(
                field(
                                "name",
                                FieldType.SHORT_TEXT,
                                "Prioriterad grupp",
                                "Till exempel unga utan arbete eller studier.")
                        .asRequired(),
                limited("note", FieldType.LONG_TEXT, "Varför just de", "", 2_000));
    }

    /** The parties of the owners, and the ones of no kind of their own, without doubles. */
    private List<Field.Choice> parties() {
        Set<Unit> parties = new LinkedHashSet<>();
        owners.forEach(owner -> parties.addAll(organisation.partiesOf(owner)));
        List<Unit> all = organisation.all(UnitKind.PARTY);
        all.stream()
                .filter(party -> parties.isEmpty() || party.partyKind() == PartyKind.OTHER)
                .forEach(parties::add);
        return parties.stream()
                .map(party -> new Field.Choice(party.id().value(), party.name()))
                .toList();
    }

    private static Field field(String id, FieldType type, String label, String help) {
        return Field.of(id, type, label, help);
    }

    private static Field limited(String id, FieldType type, String label, String help, int most) {
        return new Field(id, type, label, help, false, most, List.of());
    }
}
