package se.samspel.arkiv.internal.review;

import jakarta.ws.rs.core.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.UnitKind;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.KnownInterventions;

/** What can be filled in of each kind of thing that a document says. */
@Component(service = FindingFields.class)
public final class FindingFields {
    static final String WORDS = "words";
    static final String REF = "ref";
    static final String AMOUNT = "amount";
    static final String OUTCOME = "outcome";
    static final String WORDING = "wording";
    static final String AREA = "area";
    static final String SENTENCE = "sentence";

    private final Organisation organisation;
    private final KnownInterventions insatser;

    @Activate
    public FindingFields(
            @Reference Organisation organisation, @Reference KnownInterventions insatser) {
        this.organisation = organisation;
        this.insatser = insatser;
    }

    /** The fields of a kind; a new one also has room for the sentence it stands in. */
    List<Field> of(Archived document, Kind kind, boolean isNew) {
        List<Field> fields = new ArrayList<>();
        switch (kind) {
            case GOAL -> goal(fields);
            case PERIOD, TARGET_GROUP -> fields.add(words(kind).asRequired());
            case INTERVENTION, PARTY, MUNICIPALITY -> {
                fields.add(
                        Field.of(REF, FieldType.CHOICE, referred(kind), "")
                                .choosing(choices(document, kind)));
                fields.add(
                        Field.of(
                                WORDS,
                                FieldType.SHORT_TEXT,
                                "Namn",
                                "Som det står i dokumentet, eller när det inte finns i listan."));
            }
            case PARTICIPANTS, MONEY -> {
                String label = kind == Kind.MONEY ? "Kronor" : "Antal";
                fields.add(Field.of(AMOUNT, FieldType.NUMBER, label, "").asRequired());
                fields.add(Field.of(WORDS, FieldType.SHORT_TEXT, "Vad talet räknar", ""));
            }
        }
        if (isNew) {
            fields.add(
                    Field.of(
                            SENTENCE,
                            FieldType.LONG_TEXT,
                            "Meningen i dokumentet",
                            "Klistra in den ur texten, så går den att öppna på sitt ställe."));
        }
        return fields;
    }

    private static void goal(List<Field> fields) {
        fields.add(Field.of(WORDS, FieldType.LONG_TEXT, "Målet", "").asRequired());
        fields.add(
                Field.of(
                                OUTCOME,
                                FieldType.CHOICE,
                                "Utfall",
                                "Välj inget när dokumentet är en plan och inte säger hur det gick.")
                        .choosing(
                                Arrays.stream(Outcome.values())
                                        .map(it -> new Field.Choice(it.name(), it.swedish()))
                                        .toList()));
        fields.add(
                Field.of(
                        WORDING,
                        FieldType.LONG_TEXT,
                        "Så står det om utfallet",
                        "Med dokumentets egna ord."));
        fields.add(Field.of(AREA, FieldType.SHORT_TEXT, "Rubrik målet står under", ""));
    }

    private static Field words(Kind kind) {
        return Field.of(WORDS, FieldType.SHORT_TEXT, kind.swedish(), "");
    }

    private static String referred(Kind kind) {
        return kind == Kind.INTERVENTION ? "Insats i registret" : kind.swedish();
    }

    /** What a name can be chosen among. */
    List<Field.Choice> choices(Archived document, Kind kind) {
        return switch (kind) {
            case INTERVENTION ->
                    insatser.of(document.association()).stream()
                            .map(it -> new Field.Choice(Long.toString(it.id()), it.label()))
                            .toList();
            case PARTY -> units(UnitKind.PARTY);
            default -> units(UnitKind.MUNICIPALITY);
        };
    }

    private List<Field.Choice> units(UnitKind kind) {
        return organisation.all(kind).stream()
                .map(unit -> new Field.Choice(unit.id().value(), unit.name()))
                .toList();
    }

    /** What was sent of some fields. */
    static Map<String, String> sent(Form sent, List<Field> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String value = sent.asMap().getFirst(field.id());
            values.put(field.id(), value == null ? "" : value.strip());
        }
        return values;
    }
}
