package se.samspel.arkiv.internal.review;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.Said;

/** What a document says as values of fields: what is wrong with them, and what they become. */
@Component(service = FindingForm.class)
public final class FindingForm {

    private final FindingFields fields;
    private final IdentityNumberGuard guard;
    private final Clock clock;

    @Activate
    public FindingForm(
            @Reference FindingFields fields,
            @Reference IdentityNumberGuard guard,
            @Reference Clock clock) {
        this.fields = fields;
        this.guard = guard;
        this.clock = clock;
    }

    /** Something as values of the fields. */
    static Map<String, String> values(Said said) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FindingFields.WORDS, said.words());
        values.put(FindingFields.REF, said.ref());
        values.put(FindingFields.AMOUNT, said.amount().replace('.', ','));
        values.put(FindingFields.OUTCOME, said.outcome() == null ? "" : said.outcome().name());
        values.put(FindingFields.WORDING, said.wording());
        values.put(FindingFields.AREA, said.area());
        return values;
    }

    /** What is wrong with the values, by field id; empty when nothing is. */
    Map<String, String> problems(
            Archived document, Kind kind, Map<String, String> values, boolean isNew) {
        List<Field> all = fields.of(document, kind, isNew);
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(all, values));
        problems.putAll(guard.problems(all, values));
        boolean named = all.stream().anyMatch(it -> it.id().equals(FindingFields.REF));
        if (named
                && value(values, FindingFields.WORDS).isEmpty()
                && value(values, FindingFields.REF).isEmpty()) {
            problems.put(FindingFields.REF, "Välj i listan, eller skriv ett namn.");
        }
        return problems;
    }

    /** Checked values as what they say. */
    Said said(Archived document, Kind kind, Map<String, String> values) {
        String ref = value(values, FindingFields.REF);
        String words = value(values, FindingFields.WORDS);
        if (words.isEmpty() && !ref.isEmpty()) {
            words =
                    fields.choices(document, kind).stream()
                            .filter(it -> it.value().equals(ref))
                            .map(Field.Choice::label)
                            .findFirst()
                            .orElse(ref);
        }
        String outcome = value(values, FindingFields.OUTCOME);
        return new Said(
                kind,
                words,
                ref,
                value(values, FindingFields.AMOUNT)
                        .replace(" ", "")
                        .replace("\u00a0", "")
                        .replace(',', '.'),
                outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                value(values, FindingFields.WORDING),
                value(values, FindingFields.AREA));
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
        return column.equals(FindingFields.AMOUNT) ? text.replace('.', ',') : text;
    }
}
