package se.samspel.insatser.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;
import se.samspel.api.interventions.Interventions;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.api.web.Swedish;
import se.samspel.insatser.InterventionAdded;
import se.samspel.insatser.InterventionId;
import se.samspel.insatser.InterventionSaved;
import se.samspel.insatser.InterventionStatus;

/** The insatser, and every rule about changing one. */
@Component(service = {Register.class, Interventions.class})
public final class Register implements Interventions {
    private static final List<Field> FIELDS =
            List.of(
                    Field.of("name", FieldType.SHORT_TEXT, "Namn", "Det ni säger till vardags.")
                            .asRequired(),
                    Field.of("status", FieldType.CHOICE, "Läge", "")
                            .choosing(
                                    Arrays.stream(InterventionStatus.values())
                                            .map(it -> new Field.Choice(it.name(), it.swedish()))
                                            .toList())
                            .asRequired(),
                    Field.of("starts", FieldType.DATE, "Från", ""),
                    Field.of("ends", FieldType.DATE, "Till", "Tomt betyder tills vidare."));

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final SwedishOrder order;
    private final Clock clock;
    private final AtomicReference<@Nullable IdentityNumberGuard> guard = new AtomicReference<>();

    @Activate
    public Register(
            @Reference(target = "(schema=intervention)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference SwedishOrder order,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.order = order;
        this.clock = clock;
    }

    /** Takes the guard that looks through what people write. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutGuard")
    public void withGuard(IdentityNumberGuard found) {
        guard.set(found);
    }

    /** Forgets the guard when it goes away. */
    public void withoutGuard(IdentityNumberGuard gone) {
        guard.compareAndSet(gone, null);
    }

    /** What came of a change. */
    sealed interface Outcome {
        record Kept(InterventionId id, long version) implements Outcome {}

        /** Nothing is changed. Sentences by field. */
        record Invalid(Map<String, String> problems) implements Outcome {}

        /** Someone else saved first; nothing is changed. */
        record Conflict(Entry current, String byName) implements Outcome {}
    }

    static List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Known> of(UnitId association) {
        return database
                .read(
                        query ->
                                query.sql(
                                                "select "
                                                        + Entry.COLUMNS
                                                        + """
                                                         from intervention_entry
                                                        where association = :association
                                                        order by name_order, id
                                                        """)
                                        .with("association", association)
                                        .list(Entry.class))
                .stream()
                .map(Register::known)
                .toList();
    }

    private static Known known(Entry it) {
        return new Known(it.id().value(), it.name(), it.isEnded(), it.path());
    }

    @Override
    public Optional<Known> open(Viewer viewer, long id) {
        return found(viewer, new InterventionId(id)).map(Register::known);
    }

    /** All that the viewer may see. */
    List<Entry> list(Viewer viewer) {
        return database.read(
                query ->
                        query.sql(
                                        "select "
                                                + Entry.COLUMNS
                                                + """
                                                 from intervention_entry
                                                where scope in (:scopes) order by name_order, id
                                                """)
                                .with("scopes", access.scopes(viewer))
                                .list(Entry.class));
    }

    /**
     * One insats.
     *
     * @throws NotThere when there is none for this viewer
     */
    Entry open(Viewer viewer, InterventionId id) {
        return found(viewer, id).orElseThrow(() -> new NotThere("Insatsen"));
    }

    private Optional<Entry> found(Viewer viewer, InterventionId id) {
        return database.read(
                query ->
                        query.sql(
                                        "select "
                                                + Entry.COLUMNS
                                                + """
                                                 from intervention_entry
                                                where id = :id and scope in (:scopes)
                                                """)
                                .with("id", id)
                                .with("scopes", access.scopes(viewer))
                                .first(Entry.class));
    }

    /** The förbund in whose register the viewer may write. */
    List<Unit> writable(Viewer viewer) {
        return organisation.all(UnitKind.ASSOCIATION).stream()
                .filter(it -> access.may(viewer, InterventionAction.EDIT, it.id()))
                .toList();
    }

    boolean mayEdit(Viewer viewer, Entry entry) {
        return access.may(viewer, InterventionAction.EDIT, entry.association());
    }

    /**
     * Puts an insats into the register.
     *
     * @throws se.samspel.api.access.AccessDenied when the viewer may not
     */
    Outcome add(Viewer viewer, UnitId association, Map<String, String> given) {
        access.require(viewer, InterventionAction.EDIT, association);
        Map<String, String> values = tidy(given);
        Map<String, String> problems = problems(values);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        Scope scope = Scope.within(association);
        return database.write(
                tx -> {
                    InterventionId id = new InterventionId(tx.newId());
                    tx.sql(
                                    """
                                    insert into intervention_entry (id, version, association, scope,
                                        name, name_order, status, starts, ends, created_at,
                                        created_by)
                                    values (:id, 1, :association, :scope, :name, :order, :status,
                                        :starts, :ends, :now, :by)
                                    """)
                            .with("id", id)
                            .with("association", association)
                            .with("scope", scope)
                            .with("name", values.get("name"))
                            .with("order", order.key(values.getOrDefault("name", "")))
                            .with("status", values.get("status"))
                            .with("starts", values.get("starts"))
                            .with("ends", values.get("ends"))
                            .with("now", clock.instant())
                            .with("by", viewer.name())
                            .run();
                    tx.publish(viewer.actor(), new InterventionAdded(id, scope));
                    return new Outcome.Kept(id, 1);
                });
    }

    /**
     * Saves an insats, unless someone else has saved it since {@code version}.
     *
     * @throws se.samspel.api.access.AccessDenied when the viewer may only read it
     */
    Outcome save(Viewer viewer, InterventionId id, long version, Map<String, String> given) {
        Entry entry = open(viewer, id);
        access.require(viewer, InterventionAction.EDIT, entry.association());
        Map<String, String> values = new LinkedHashMap<>(entry.values());
        values.putAll(given);
        Map<String, String> tidy = tidy(values);
        Map<String, String> problems = problems(tidy);
        return problems.isEmpty()
                ? kept(viewer, entry, version, tidy)
                : new Outcome.Invalid(problems);
    }

    /** Ends an insats today; one that has an end keeps it, and one that never began gets none. */
    Outcome end(Viewer viewer, InterventionId id, long version) {
        Entry entry = open(viewer, id);
        boolean began = entry.starts().compareTo(today().toString()) <= 0;
        String ends = entry.ends().isEmpty() && began ? today().toString() : entry.ends();
        return save(
                viewer,
                id,
                version,
                Map.of("status", InterventionStatus.ENDED.name(), "ends", ends));
    }

    private Outcome kept(Viewer viewer, Entry entry, long version, Map<String, String> values) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(values);
        columns.put("name_order", order.key(values.getOrDefault("name", "")));
        InterventionId id = entry.id();
        SaveOutcome outcome =
                database.write(
                        tx -> {
                            SaveOutcome saved =
                                    tx.save(
                                            "intervention_entry",
                                            new ObjectRef("intervention.entry", id.value()),
                                            version,
                                            columns,
                                            viewer.actor());
                            if (saved instanceof SaveOutcome.Saved now
                                    && now.version() != version) {
                                tx.publish(
                                        viewer.actor(), new InterventionSaved(id, entry.scope()));
                            }
                            return saved;
                        });
        return switch (outcome) {
            case SaveOutcome.Saved saved -> new Outcome.Kept(id, saved.version());
            case SaveOutcome.Conflict conflict ->
                    new Outcome.Conflict(open(viewer, id), conflict.byName());
            case SaveOutcome.Gone gone -> throw new NotThere("Insatsen");
        };
    }

    private static Map<String, String> tidy(Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(
                field ->
                        values.put(
                                field.id(),
                                given.getOrDefault(field.id(), "")
                                        .replaceAll("\\p{Cc}+", " ")
                                        .strip()));
        return values;
    }

    private Map<String, String> problems(Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(FIELDS, values));
        String starts = values.getOrDefault("starts", "");
        String ends = values.getOrDefault("ends", "");
        if (problems.isEmpty() && !starts.isEmpty() && !ends.isEmpty()) {
            if (LocalDate.parse(ends).isBefore(LocalDate.parse(starts))) {
                problems.put("ends", "Till ligger före Från. Ändra ett av datumen.");
            }
        }
        IdentityNumberGuard asked = guard.get();
        if (asked != null && !asked.find(values.getOrDefault("name", "")).isEmpty()) {
            problems.put(
                    "name",
                    "Här står något som ser ut som ett personnummer. Ta bort det, så sparas insatsen."
                            + " Personnummer sparas aldrig i Samspel.");
        }
        return problems;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
    }
}
