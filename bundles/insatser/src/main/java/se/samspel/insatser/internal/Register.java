package se.samspel.insatser.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.insatser.InterventionAdded;
import se.samspel.insatser.InterventionId;
import se.samspel.insatser.InterventionSaved;

/** The insatser, and the rules about changing one. */
@Component(service = Register.class)
public final class Register {
    private final Database database;
    private final Entries entries;
    private final Access access;
    private final Organisation organisation;
    private final SwedishOrder order;
    private final Clock clock;
    private final AtomicReference<@Nullable IdentityNumberGuard> guard = new AtomicReference<>();

    @Activate
    public Register(
            @Reference(target = "(schema=intervention)") Database database,
            @Reference Entries entries,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference SwedishOrder order,
            @Reference Clock clock) {
        this.database = database;
        this.entries = entries;
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
        Map<String, String> values = EntryFields.tidy(given);
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
                                        name, name_order, status, starts, ends, earlier,
                                        created_at, created_by)
                                    values (:id, 1, :association, :scope, :name, :order, :status,
                                        :starts, :ends, :earlier, :now, :by)
                                    """)
                            .with("id", id)
                            .with("association", association)
                            .with("scope", scope)
                            .with("name", values.get("name"))
                            .with("order", order.key(values.getOrDefault("name", "")))
                            .with("status", values.get("status"))
                            .with("starts", values.get("starts"))
                            .with("ends", values.get("ends"))
                            .with("earlier", values.get("earlier"))
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
        Entry entry = entries.open(viewer, id);
        access.require(viewer, InterventionAction.EDIT, entry.association());
        Map<String, String> values = new LinkedHashMap<>(entry.values());
        values.putAll(given);
        Map<String, String> changed = EntryFields.changed(entry.values(), values);
        Map<String, String> problems = problems(changed);
        return problems.isEmpty()
                ? kept(viewer, entry, version, new LinkedHashMap<>(changed))
                : new Outcome.Invalid(problems);
    }

    /** Saves columns that have been checked. */
    Outcome kept(Viewer viewer, Entry entry, long version, Map<String, @Nullable Object> columns) {
        columns.put("name_order", order.key(Objects.toString(columns.get("name"), "")));
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
                    new Outcome.Conflict(entries.open(viewer, id), conflict.byName());
            case SaveOutcome.Gone gone -> throw new NotThere("Insatsen");
        };
    }

    private Map<String, String> problems(Map<String, String> values) {
        Map<String, String> problems = EntryFields.problems(values);
        IdentityNumberGuard asked = guard.get();
        if (asked != null) {
            problems.putAll(EntryFields.personal(asked, values));
        }
        return problems;
    }
}
