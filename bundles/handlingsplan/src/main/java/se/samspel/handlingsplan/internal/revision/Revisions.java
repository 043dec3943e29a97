package se.samspel.handlingsplan.internal.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanRevised;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.PlanMaker;
import se.samspel.handlingsplan.internal.PlanRows;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.SourceRows;

/**
 * Begins revisions. The adopted plan stays as it is and is followed up as before; the revision is a draft of its own that
 * holds a copy of everything and remembers which row each was. When it is adopted it is the next version.
 */
@Component(service = Revisions.class)
public final class Revisions {
    private static final Logger LOG = LoggerFactory.getLogger(Revisions.class);

    private final Plans plans;
    private final PlanMaker maker;
    private final Database database;

    @Activate
    public Revisions(
            @Reference Plans plans,
            @Reference PlanMaker maker,
            @Reference(target = "(schema=plan)") Database database) {
        this.plans = plans;
        this.maker = maker;
        this.database = database;
    }

    /** What came of beginning a revision. */
    public sealed interface Begun {
        /** The draft is there. */
        record Made(PlanId plan) implements Begun {}

        /** Someone has begun one already; it is the one to write in. */
        record Already(PlanId plan) implements Begun {}

        /** The plan is not adopted, so there is nothing to revise. */
        record NotAdopted(PlanStatus status) implements Begun {}
    }

    /**
     * Begins a revision of an adopted plan.
     *
     * @throws se.samspel.api.access.AccessDenied when the viewer may not
     */
    public Begun begin(Viewer viewer, PlanId id) {
        OpenPlan plan = plans.open(viewer, id);
        plans.require(viewer, PlanAction.ADOPT, plan);
        return plan.plan().status() == PlanStatus.ADOPTED
                ? begin(plan, viewer.actor())
                : new Begun.NotAdopted(plan.plan().status());
    }

    /** Begins a revision, whoever asks. */
    public Begun begin(OpenPlan plan, Actor by) {
        Optional<PlanId> already = database.read(query -> revisionOf(query, plan.id()));
        if (already.isPresent()) {
            return new Begun.Already(already.get());
        }
        try {
            PlanId made = copy(plan, by);
            LOG.info("plan {} revises plan {}", made, plan.id());
            return new Begun.Made(made);
        } catch (StorageException refused) {
            if (refused.reason() != StorageException.Reason.DUPLICATE) {
                throw refused;
            }
            return database.read(query -> revisionOf(query, plan.id()))
                    .<Begun>map(Begun.Already::new)
                    .orElseThrow(() -> refused);
        }
    }

    private PlanId copy(OpenPlan plan, Actor by) {
        CopyOfPlan copy = new CopyOfPlan(plan);
        return database.write(
                tx -> {
                    PlanId made =
                            maker.make(tx, copy.template(), copy.wanted(), copy.content(), by);
                    remember(tx, plan, made);
                    tx.publish(by, new PlanRevised(made, plan.id(), Scope.unit(plan.lead())));
                    return made;
                });
    }

    private static void remember(Tx tx, OpenPlan plan, PlanId made) {
        tx.sql(
                        """
                        insert into plan_revision (plan_id, of_plan, of_number)
                        values (:made, :of, (
                            select max(number) from plan_version where plan_id = :of))
                        """)
                .with("made", made)
                .with("of", plan.id())
                .run();
        LongUnaryOperator root = roots(tx, plan.id());
        List<Long> before = CopyOfPlan.ids(plan);
        List<Long> after = CopyOfPlan.ids(PlanRows.read(tx, made).orElseThrow());
        Map<Long, Long> copies = new LinkedHashMap<>();
        for (int place = 0; place < before.size(); place++) {
            copies.put(before.get(place), after.get(place));
            tx.sql("insert into plan_origin (row_id, plan_id, root) values (:row, :plan, :root)")
                    .with("row", after.get(place))
                    .with("plan", made)
                    .with("root", root.applyAsLong(before.get(place)))
                    .run();
        }
        SourceRows.copy(tx, copies, made);
    }

    private record Origin(long rowId, long root) {}

    /** What a row of a plan was first: itself, or the row it was copied from. */
    static LongUnaryOperator roots(Query query, PlanId plan) {
        Map<Long, Long> roots =
                query
                        .sql("select row_id, root from plan_origin where plan_id = :plan")
                        .with("plan", plan)
                        .list(Origin.class)
                        .stream()
                        .collect(Collectors.toMap(Origin::rowId, Origin::root));
        return row -> roots.getOrDefault(row, row);
    }

    private static Optional<PlanId> revisionOf(Query query, PlanId plan) {
        return query.sql("select plan_id from plan_revision where of_plan = :plan")
                .with("plan", plan)
                .first(PlanId.class);
    }

    /** All plans that are one plan over the years, the first first; asks nothing about who may see them. */
    public List<PlanId> line(PlanId plan) {
        return database.read(
                query -> {
                    List<PlanId> line = new ArrayList<>(List.of(plan));
                    for (Optional<PlanId> before = before(query, plan);
                            before.isPresent();
                            before = before(query, before.get())) {
                        line.addFirst(before.get());
                    }
                    for (Optional<PlanId> after = revisionOf(query, plan);
                            after.isPresent();
                            after = revisionOf(query, after.get())) {
                        line.add(after.get());
                    }
                    return line;
                });
    }

    private static Optional<PlanId> before(Query query, PlanId plan) {
        return query.sql("select of_plan from plan_revision where plan_id = :plan")
                .with("plan", plan)
                .first(PlanId.class);
    }
}
