package se.samspel.handlingsplan.internal.moving;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanMovedBack;
import se.samspel.handlingsplan.PlanMovedToTemplate;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.PlanRows;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Template;
import se.samspel.handlingsplan.internal.Templates;

/**
 * Moves drafts to a newer version of their template, and back. Nothing that people have written is changed or lost either
 * way: what has no place becomes the plan's own. Going back gives the plan as it was, and with what was written since.
 */
@Component(service = TemplateMoves.class)
public final class TemplateMoves {
    private static final Logger LOG = LoggerFactory.getLogger(TemplateMoves.class);

    private final Plans plans;
    private final Templates templates;
    private final Database database;
    private final Clock clock;

    @Activate
    public TemplateMoves(
            @Reference Plans plans,
            @Reference Templates templates,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Clock clock) {
        this.plans = plans;
        this.templates = templates;
        this.database = database;
        this.clock = clock;
    }

    /** What came of a move. */
    public sealed interface Outcome {
        /** The plan follows that version now; also when it did so already. */
        record Done(String version, boolean already) implements Outcome {}

        /** The template is in another version by now than the one that was looked at; empty when it is gone. */
        record Another(String version) implements Outcome {}

        /** There is no such move to go back from. */
        record NothingToGoBackFrom() implements Outcome {}

        /** The plan is no draft. */
        record Frozen(PlanStatus status) implements Outcome {}
    }

    /**
     * Moves a draft to a version of its template.
     *
     * @param to the version that was looked at
     * @throws se.samspel.api.access.AccessDenied when the viewer may not
     */
    public Outcome move(Viewer viewer, PlanId id, String to) {
        OpenPlan seen = plans.open(viewer, id);
        plans.require(viewer, PlanAction.ADOPT, seen);
        Optional<Template> template = templates.find(seen.plan().template(), seen.lead());
        return write(
                tx -> {
                    OpenPlan plan = locked(tx, viewer, id);
                    if (plan.plan().templateVersion().equals(to)) {
                        throw new Stopped(new Outcome.Done(to, true));
                    }
                    Template wanted =
                            template.filter(it -> it.version().equals(to))
                                    .filter(it -> TemplateOffers.isNewer(it, plan))
                                    .orElseThrow(
                                            () ->
                                                    new Stopped(
                                                            new Outcome.Another(
                                                                    template.map(Template::version)
                                                                            .orElse(""))));
                    return moved(tx, viewer, plan, wanted);
                });
    }

    private Outcome moved(Tx tx, Viewer viewer, OpenPlan plan, Template template) {
        ToTemplate way = new ToTemplate(plan, template, tx::newId);
        Layout layout = way.layout();
        MoveRows.keep(tx, plan, template.version(), way.became(), viewer.actor(), clock.instant());
        become(tx, plan, layout);
        tx.publish(
                viewer.actor(),
                new PlanMovedToTemplate(
                        plan.id(),
                        plan.plan().templateVersion(),
                        template.version(),
                        Scope.unit(plan.lead())));
        LOG.info("plan {} moved to version {} of its template", plan.id(), template.version());
        return new Outcome.Done(template.version(), false);
    }

    /**
     * Goes back from the last move.
     *
     * @param number the move that was looked at
     * @throws se.samspel.api.access.AccessDenied when the viewer may not
     */
    public Outcome back(Viewer viewer, PlanId id, int number) {
        plans.require(viewer, PlanAction.ADOPT, plans.open(viewer, id));
        return write(
                tx -> {
                    OpenPlan plan = locked(tx, viewer, id);
                    MoveRows.Move move =
                            MoveRows.of(tx, id).stream()
                                    .filter(it -> it.number() == number)
                                    .findFirst()
                                    .orElseThrow(
                                            () -> new Stopped(new Outcome.NothingToGoBackFrom()));
                    if (move.isBack()) {
                        throw new Stopped(new Outcome.Done(plan.plan().templateVersion(), true));
                    }
                    if (!MoveRows.open(tx, id).filter(move::equals).isPresent()) {
                        throw new Stopped(new Outcome.NothingToGoBackFrom());
                    }
                    return back(tx, viewer, plan, move);
                });
    }

    private Outcome back(Tx tx, Viewer viewer, OpenPlan plan, MoveRows.Move move) {
        become(tx, plan, new ToEarlier(plan, MoveRows.before(tx, move), tx::newId).layout());
        MoveRows.back(tx, move, viewer.actor(), clock.instant());
        tx.publish(
                viewer.actor(),
                new PlanMovedBack(
                        plan.id(), move.toVersion(), move.fromVersion(), Scope.unit(plan.lead())));
        LOG.info("plan {} moved back to version {}", plan.id(), move.fromVersion());
        return new Outcome.Done(move.fromVersion(), false);
    }

    private Outcome write(Database.Write<Outcome> work) {
        try {
            return database.write(work);
        } catch (Stopped stopped) {
            return stopped.outcome;
        }
    }

    /** The plan as it stands, with nobody else writing in it until the transaction has ended. */
    private OpenPlan locked(Tx tx, Viewer viewer, PlanId id) {
        tx.sql(
                        """
                        update plan_plan
                        set changes = changes + 1, touched_at = :now, touched_by = :name
                        where id = :plan
                        """)
                .with("now", clock.instant())
                .with("name", viewer.name())
                .with("plan", id)
                .run();
        OpenPlan plan = PlanRows.read(tx, id).orElseThrow(() -> new NotThere("Planen"));
        if (!plan.isDraft()) {
            throw new Stopped(new Outcome.Frozen(plan.plan().status()));
        }
        return plan;
    }

    private static void become(Tx tx, OpenPlan plan, Layout layout) {
        new LayoutRows(tx, plan.id(), Layout.of(plan)).become(layout);
        tx.sql(
                        """
                        update plan_plan set template_version = :version, approval = :approval
                        where id = :plan
                        """)
                .with("version", layout.templateVersion())
                .with("approval", layout.approval())
                .with("plan", plan.id())
                .run();
    }

    /** Carries an outcome out of the transaction when nothing is to be changed. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        Stopped(Outcome outcome) {
            super(outcome.toString(), null, false, false);
            this.outcome = outcome;
        }
    }
}
