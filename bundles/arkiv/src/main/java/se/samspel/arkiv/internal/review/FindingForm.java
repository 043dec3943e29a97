package se.samspel.arkiv.internal.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.UnitKind;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.KnownInterventions;
import se.samspel.arkiv.internal.structure.Said;

/** What a document says as fields: what can be filled in of each kind, what is wrong with it, and what it becomes. */
@Component(service = FindingForm.class)
public final class FindingForm {
    private static final String WORDS = "words";
    private static final String REF = "ref";
    private static final String AMOUNT = "amount";
    private static final String OUTCOME = "outcome";
    private static final String WORDING = "wording";
    private static final String AREA = "area";
    static final String SENTENCE = "sentence";

    private final Organisation organisation;
    private final KnownInterventions insatser;
    private final IdentityNumberGuard guard;
    private final Clock clock;

    @Activate
    public FindingForm(
            @Reference Organisation organisation,
            @Reference KnownInterventions insatser,
            @Reference IdentityNumberGuard guard,
            @Reference Clock clock) {
        this.organisation = organisation;
        this.insatser = insatser;
        this.guard = guard;
        this.clock = clock;
    }

    /** The fields of a kind; a new one also has room for the sentence it stands in. */
    List<Field> fields(Archived document, Kind kind, boolean isNew) {
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

    private List<Field.Choice> choices(Archived document, Kind kind) {
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

    /** Something as values of the fields. */
    static Map<String, String> values(Said said) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(WORDS, said.words());
        values.put(REF, said.ref());
        values.put(AMOUNT, said.amount().replace('.', ','));
        values.put(OUTCOME, said.outcome() == null ? "" : said.outcome().name());
        values.put(WORDING, said.wording());
        values.put(AREA, said.area());
        return values;
    }

    /** What is wrong with the values, by field id; empty when nothing is. */
    Map<String, String> problems(
            Archived document, Kind kind, Map<String, String> values, boolean isNew) {
        List<Field> fields = fields(document, kind, isNew);
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(fields, values));
        problems.putAll(guard.problems(fields, values));
        boolean named = fields.stream().anyMatch(it -> it.id().equals(REF));
        if (named && value(values, WORDS).isEmpty() && value(values, REF).isEmpty()) {
            problems.put(REF, "Välj i listan, eller skriv ett namn.");
        }
        return problems;
    }

    /** Checked values as what they say. */
    Said said(Archived document, Kind kind, Map<String, String> values) {
        String ref = value(values, REF);
        String words = value(values, WORDS);
        if (words.isEmpty() && !ref.isEmpty()) {
            words =
                    choices(document, kind).stream()
                            .filter(it -> it.value().equals(ref))
                            .map(Field.Choice::label)
                            .findFirst()
                            .orElse(ref);
        }
        String outcome = value(values, OUTCOME);
        return new Said(
                kind,
                words,
                ref,
                value(values, AMOUNT).replace(" ", "").replace("\u00a0", "").replace(',', '.'),
                outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                value(values, WORDING),
                value(values, AREA));
    }

    private static String value(Map<String, String> values, String id) {
        return values.getOrDefault(id, "").strip();
    }

    /** What the two of them wrote. */
    FieldConflict conflict(FieldGroup mine, SaveOutcome.Conflict conflict, String back) {
        Map<String, String> theirs = new LinkedHashMap<>();
        conflict.current().forEach((column, value) -> theirs.put(column, text(column, value)));
        return new FieldConflict(
                mine,
                theirs,
                conflict.version(),
                conflict.byName(),
                Swedish.moment(conflict.at(), clock.instant()),
                back);
    }

    private static String text(String column, @Nullable String value) {
        String text = value == null ? "" : value;
        return column.equals(AMOUNT) ? text.replace('.', ',') : text;
    }
}
