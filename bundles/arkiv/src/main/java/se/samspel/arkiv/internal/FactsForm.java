package se.samspel.arkiv.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.DocumentType;

/** The facts of a document as fields: what can be filled in, what is wrong with it, and what it becomes. */
@Component(service = FactsForm.class)
public final class FactsForm {
    private static final String READERS = "scope";
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private final Organisation organisation;
    private final Destinations destinations;
    private final IdentityNumberGuard guard;
    private final Clock clock;

    @Activate
    public FactsForm(
            @Reference Organisation organisation,
            @Reference Destinations destinations,
            @Reference IdentityNumberGuard guard,
            @Reference Clock clock) {
        this.organisation = organisation;
        this.destinations = destinations;
        this.guard = guard;
        this.clock = clock;
    }

    /** The fields of a document, with the choices there are today. */
    public List<Field> fields(Archived document) {
        return List.of(
                Field.of(Fact.TITLE.id(), FieldType.SHORT_TEXT, Fact.TITLE.swedish(), "")
                        .asRequired(),
                choice(
                                Fact.TYPE,
                                Arrays.stream(DocumentType.values())
                                        .map(type -> new Field.Choice(type.name(), type.swedish()))
                                        .toList())
                        .asRequired(),
                Field.of(
                        Fact.YEAR.id(),
                        FieldType.NUMBER,
                        Fact.YEAR.swedish(),
                        "Året dokumentet handlar om. Gäller det en period: det första året, för en slutrapport det sista."),
                choice(Fact.ASSOCIATION, units(UnitKind.ASSOCIATION)),
                choice(Fact.MUNICIPALITY, units(UnitKind.MUNICIPALITY)),
                Field.of(
                        Fact.REGISTRY_NUMBER.id(),
                        FieldType.SHORT_TEXT,
                        Fact.REGISTRY_NUMBER.swedish(),
                        ""),
                Field.of(READERS, FieldType.CHOICE, "Vilka får läsa?", "")
                        .choosing(destinations.scopes(document.unit()))
                        .asRequired());
    }

    private static Field choice(Fact fact, List<Field.Choice> choices) {
        return Field.of(fact.id(), FieldType.CHOICE, fact.swedish(), "").choosing(choices);
    }

    private List<Field.Choice> units(UnitKind kind) {
        return organisation.all(kind).stream()
                .map((Unit unit) -> new Field.Choice(unit.id().value(), unit.name()))
                .toList();
    }

    /** The facts as they stand, by field id. */
    public static Map<String, String> values(Archived document) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Fact.TITLE.id(), document.title());
        values.put(Fact.TYPE.id(), document.type().name());
        values.put(Fact.YEAR.id(), text(document.year()));
        values.put(Fact.ASSOCIATION.id(), text(document.association()));
        values.put(Fact.MUNICIPALITY.id(), text(document.municipality()));
        values.put(Fact.REGISTRY_NUMBER.id(), document.registryNumber());
        values.put(READERS, document.scope().value());
        return values;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What is wrong with the values, by field id; empty when nothing is. */
    public Map<String, String> problems(Archived document, Map<String, String> values) {
        Map<String, String> problems =
                new LinkedHashMap<>(FieldGroup.check(fields(document), values));
        String year = values.getOrDefault(Fact.YEAR.id(), "").strip();
        if (!year.isEmpty() && !isYear(year)) {
            problems.put(Fact.YEAR.id(), "År ska vara fyra siffror, till exempel 2027.");
        }
        for (String id : List.of(Fact.TITLE.id(), Fact.REGISTRY_NUMBER.id())) {
            if (!guard.find(values.getOrDefault(id, "")).isEmpty()) {
                problems.put(
                        id, "Det ser ut att stå ett personnummer här. Ta bort det och spara igen.");
            }
        }
        return problems;
    }

    private static boolean isYear(String typed) {
        return typed.matches("\\d{4}")
                && Integer.parseInt(typed) >= EARLIEST
                && Integer.parseInt(typed) <= LATEST;
    }

    /** Checked values as facts. */
    public static Decisions.Facts facts(Map<String, String> values) {
        return new Decisions.Facts(
                value(values, Fact.TITLE.id()),
                DocumentType.valueOf(value(values, Fact.TYPE.id())),
                value(values, Fact.YEAR.id()).isEmpty()
                        ? null
                        : Integer.valueOf(value(values, Fact.YEAR.id())),
                unit(value(values, Fact.ASSOCIATION.id())),
                unit(value(values, Fact.MUNICIPALITY.id())),
                value(values, Fact.REGISTRY_NUMBER.id()),
                new Scope(value(values, READERS)));
    }

    private static String value(Map<String, String> values, String id) {
        return values.getOrDefault(id, "").strip();
    }

    private static @Nullable UnitId unit(String value) {
        return value.isEmpty() ? null : new UnitId(value);
    }

    /** The form. */
    FieldGroup group(
            Archived document,
            Map<String, String> values,
            long version,
            Map<String, String> problems) {
        return new FieldGroup(
                "uppgifter",
                ArchiveAddress.facts(document.id()),
                fields(document),
                values,
                version,
                problems,
                true);
    }

    /** What the two of them wrote. */
    FieldConflict conflict(
            Archived document, Map<String, String> mine, SaveOutcome.Conflict conflict) {
        Map<String, String> theirs = new LinkedHashMap<>();
        List<String> columns =
                new ArrayList<>(
                        List.of(
                                "title",
                                "type",
                                "year",
                                "association",
                                "municipality",
                                "registry_number",
                                "scope"));
        for (String column : columns) {
            String field = column.equals("registry_number") ? Fact.REGISTRY_NUMBER.id() : column;
            String value = conflict.current().get(column);
            theirs.put(field, value == null ? "" : value);
        }
        Instant now = clock.instant();
        return new FieldConflict(
                group(document, mine, conflict.version(), Map.of()),
                theirs,
                conflict.version(),
                conflict.byName(),
                Swedish.moment(conflict.at(), now),
                ArchiveAddress.facts(document.id()));
    }
}
