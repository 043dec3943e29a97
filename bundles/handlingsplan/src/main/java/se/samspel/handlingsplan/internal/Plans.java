package se.samspel.handlingsplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.Sources;
import se.samspel.api.interventions.Interventions;
import se.samspel.api.storage.Database;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;

/** The plans a person may see. What they may not see is not there. */
@Component(service = Plans.class)
public final class Plans {
    private final Database database;
    private final Access access;
    private final Clock clock;
    private final AtomicReference<@Nullable Interventions> register = new AtomicReference<>();
    private final Set<Sources> origins = new CopyOnWriteArraySet<>();

    @Activate
    public Plans(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Access access,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A whole plan.
     *
     * @throws NotThere when there is none, or none for this viewer
     */
    public OpenPlan open(Viewer viewer, PlanId id) {
        return find(viewer, id).orElseThrow(() -> new NotThere("Planen"));
    }

    /** A whole plan; empty when there is none, or none for this viewer. */
    public Optional<OpenPlan> find(Viewer viewer, PlanId id) {
        Set<Scope> scopes = access.scopes(viewer);
        return database.read(
                        query -> {
                            boolean readable =
                                    query
                                            .sql(
                                                    "select scope from plan_reader where plan_id = :plan")
                                            .with("plan", id)
                                            .list(Scope.class)
                                            .stream()
                                            .anyMatch(scopes::contains);
                            return readable ? PlanRows.read(query, id) : Optional.<OpenPlan>empty();
                        })
                .map(this::linking)
                .map(plan -> tracing(viewer, plan));
    }

    private OpenPlan linking(OpenPlan plan) {
        Interventions now = register.get();
        return now == null ? plan : plan.linkingTo(now.of(plan.plan().association()));
    }

    /**
     * Lets things in the plan tell where they came from: to those whom the dialogue, or whatever they came from, lets read the
     * words, and to those who write in the plan.
     */
    private OpenPlan tracing(Viewer viewer, OpenPlan plan) {
        if (plan.sources().isEmpty()) {
            return plan;
        }
        Set<String> refs =
                plan.sources().stream().map(it -> it.row().ref()).collect(Collectors.toSet());
        Map<String, Sources.Source> now = new HashMap<>();
        origins.forEach(it -> now.putAll(it.of(viewer, refs)));
        boolean writes = may(viewer, PlanAction.EDIT, plan);
        return plan.tracing(
                plan.sources().stream()
                        .filter(it -> writes || now.containsKey(it.row().ref()))
                        .map(it -> new SourceRow.Traced(it.row(), now.get(it.row().ref())))
                        .toList());
    }

    /** Takes what things in plans are made from: the dialogue, the map. Each answers for its own refs. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutOrigins")
    public void withOrigins(Sources found) {
        origins.add(found);
    }

    /** Forgets one when it goes away; plans keep the words that things were made from. */
    public void withoutOrigins(Sources gone) {
        origins.remove(gone);
    }

    /** Takes the register of insatser. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutRegister")
    public void withRegister(Interventions found) {
        register.set(found);
    }

    /** Forgets the register when it goes away; plans keep what they link to. */
    public void withoutRegister(Interventions gone) {
        register.compareAndSet(gone, null);
    }

    /**
     * A whole plan that the viewer may write in, as far as roles go; whether it is still a draft is for the save to say.
     *
     * @throws se.samspel.api.access.AccessDenied when the viewer may only read it
     */
    public OpenPlan openToEdit(Viewer viewer, PlanId id) {
        OpenPlan plan = open(viewer, id);
        require(viewer, PlanAction.EDIT, plan);
        return plan;
    }

    /** Refuses when the viewer may not in any of the plan's owners. */
    public void require(Viewer viewer, PlanAction action, OpenPlan plan) {
        if (!may(viewer, action, plan)) {
            access.require(viewer, action, plan.lead());
        }
    }

    /** Whether the viewer may in any of the plan's owners. */
    public boolean may(Viewer viewer, PlanAction action, OpenPlan plan) {
        return plan.owners().stream().anyMatch(owner -> access.may(viewer, action, owner));
    }

    /** Today, in Sweden. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
    }

    /** All plans the viewer may see, the ones touched last first. */
    public List<PlanSummary> list(Viewer viewer) {
        Set<Scope> scopes = access.scopes(viewer);
        LocalDate today = today();
        return database.read(query -> PlanSummary.readAll(query, scopes, today));
    }

    /** The groups and the förbund that own something in the list, for a filter. */
    static Set<UnitId> owners(List<PlanSummary> plans) {
        Set<UnitId> owners = new TreeSet<>(Comparator.comparing(UnitId::value));
        plans.forEach(plan -> owners.addAll(plan.owners()));
        return owners;
    }
}
