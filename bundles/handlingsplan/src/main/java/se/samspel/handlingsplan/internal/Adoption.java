package se.samspel.handlingsplan.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.Paper;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanAdopted;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;

/**
 * Adopts plans: writes the paper and the text of what the person saw, and freezes them only if nothing has changed since.
 */
@Component(service = Adoption.class)
public final class Adoption {
    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);

    private final Plans plans;
    private final PlanCheck check;
    private final Papers papers;
    private final Adoptions adoptions;
    private final Database database;
    private final Files files;
    private final Organisation organisation;
    private final Clock clock;

    /** Those who have a say. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<AdoptionCondition> conditions = List.of();

    @Activate
    public Adoption(
            @Reference Plans plans,
            @Reference PlanCheck check,
            @Reference Papers papers,
            @Reference Adoptions adoptions,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Files files,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.plans = plans;
        this.check = check;
        this.papers = papers;
        this.adoptions = adoptions;
        this.database = database;
        this.files = files;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What came of adopting. */
    public sealed interface Outcome {
        /** Frozen as a numbered version. */
        record Adopted(int number) implements Outcome {}

        /** Someone has changed the plan since it was looked at; nothing is adopted. */
        record Changed() implements Outcome {}

        /** Something must be settled first; nothing is adopted. */
        record Lacking(List<Finding> required) implements Outcome {}

        /** The plan is not a draft. */
        record Frozen(PlanStatus status) implements Outcome {}
    }

    /**
     * Adopts a plan.
     *
     * @param seen the plan's count of changes when the person looked at it
     * @throws se.samspel.api.access.AccessDenied when the viewer may not adopt
     */
    public Outcome adopt(Viewer viewer, PlanId id, long seen) throws IOException {
        OpenPlan plan = plans.open(viewer, id);
        plans.require(viewer, PlanAction.ADOPT, plan);
        if (!plan.isAdoptable()) {
            return new Outcome.Frozen(plan.plan().status());
        }
        if (plan.plan().changes() != seen) {
            return new Outcome.Changed();
        }
        Plan value = plan.value(plans.today());
        List<Finding> required = new ArrayList<>(required(value));
        conditions.forEach(condition -> required.addAll(condition.lacking(plan)));
        return required.isEmpty()
                ? freeze(plan, value, viewer.actor())
                : new Outcome.Lacking(required);
    }

    /** What the content itself still lacks before it can be sent round or adopted. */
    public List<Finding> required(Plan plan) {
        return check.look(plan).stream()
                .filter(finding -> finding.level() == Finding.Level.REQUIRED)
                .toList();
    }

    /** What others than the content have a say about. */
    List<Finding> lacking(OpenPlan plan) {
        return conditions.stream().flatMap(condition -> condition.lacking(plan).stream()).toList();
    }

    /** Gives a condition its say, where no container does. */
    public void hear(AdoptionCondition condition) {
        conditions = List.of(condition);
    }

    /** Freezes a plan as it was read, whoever asks. */
    public Outcome freeze(OpenPlan plan, Plan value, Actor by) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int number = adoptions.next(plan.id());
        Paper paper =
                PaperOfPlan.write(
                        value,
                        organisation::name,
                        new PaperOfPlan.Standing(
                                now,
                                "Fastställd " + Swedish.date(now) + " av " + by.name(),
                                "",
                                number));
        List<Paper.Block> blocks = new ArrayList<>(paper.blocks());
        conditions.forEach(condition -> blocks.addAll(condition.appendix(plan)));
        FileId pdf = files.put(new ByteArrayInputStream(papers.written(paper.with(blocks))));
        FileId snapshot =
                files.put(
                        new ByteArrayInputStream(
                                PlanText.write(value, organisation::name)
                                        .getBytes(StandardCharsets.UTF_8)));
        boolean frozen =
                database.write(
                        tx -> {
                            if (!stillAsSeen(tx, plan, now, by)) {
                                return false;
                            }
                            insert(tx, plan, number, snapshot, pdf, now, by);
                            conditions.forEach(it -> it.adopted(tx, plan, now, by));
                            return true;
                        });
        if (!frozen) {
            return new Outcome.Changed();
        }
        LOG.info("plan {} is adopted as version {}", plan.id(), number);
        return new Outcome.Adopted(number);
    }

    private static boolean stillAsSeen(Tx tx, OpenPlan plan, Instant now, Actor by) {
        return tx.sql(
                                """
                                update plan_plan
                                set status = 'ADOPTED', touched_at = :now, touched_by = :name
                                where id = :plan and status <> 'ADOPTED' and changes = :seen
                                """)
                        .with("now", now)
                        .with("name", by.name())
                        .with("plan", plan.id())
                        .with("seen", plan.plan().changes())
                        .run()
                == 1;
    }

    private static void insert(
            Tx tx,
            OpenPlan plan,
            int number,
            FileId snapshot,
            FileId paper,
            Instant now,
            Actor by) {
        tx.sql(
                        """
                        insert into plan_version (id, plan_id, number, title, snapshot, paper,
                            adopted_at, adopted_by)
                        values (:id, :plan, :number, :title, :snapshot, :paper, :now, :name)
                        """)
                .with("id", tx.newId())
                .with("plan", plan.id())
                .with("number", number)
                .with("title", plan.plan().title())
                .with("snapshot", snapshot)
                .with("paper", paper)
                .with("now", now)
                .with("name", by.name())
                .run();
        Scope within = Scope.within(plan.plan().association());
        Set<Scope> scopes = new LinkedHashSet<>();
        scopes.add(within);
        PlanMaker.openFor(tx, plan.id(), scopes);
        tx.publish(by, new PlanAdopted(plan.id(), number, within));
    }
}
