package se.samspel.handlingsplan.internal.moving;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.NewerTemplate;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Template;
import se.samspel.handlingsplan.internal.Templates;

/** Says what moving a draft to the newest version of its template would change, and what going back would. */
@Component(service = {TemplateOffers.class, NewerTemplate.class})
public final class TemplateOffers implements NewerTemplate {
    private final Plans plans;
    private final Templates templates;
    private final Database database;

    @Activate
    public TemplateOffers(
            @Reference Plans plans,
            @Reference Templates templates,
            @Reference(target = "(schema=plan)") Database database) {
        this.plans = plans;
        this.templates = templates;
        this.database = database;
    }

    /** A preview of going back. */
    public record Back(int move, Preview preview) {}

    @Override
    public Optional<Offer> of(Viewer viewer, OpenPlan plan) {
        if (!plan.isDraft() || !plans.may(viewer, PlanAction.ADOPT, plan)) {
            return Optional.empty();
        }
        boolean back = database.read(query -> MoveRows.open(query, plan.id())).isPresent();
        return Optional.of(new Offer(plan.plan().templateVersion(), newer(plan).isPresent(), back))
                .filter(offer -> offer.newer() || offer.back());
    }

    private Optional<Template> newer(OpenPlan plan) {
        return templates.find(plan.plan().template(), plan.lead()).filter(it -> isNewer(it, plan));
    }

    /** Whether a template is a later version of the one that a plan follows. */
    static boolean isNewer(Template template, OpenPlan plan) {
        return Long.parseLong(template.version()) > Long.parseLong(plan.plan().templateVersion());
    }

    /** A plan that the viewer leads. */
    OpenPlan open(Viewer viewer, PlanId id) {
        OpenPlan plan = plans.open(viewer, id);
        plans.require(viewer, PlanAction.ADOPT, plan);
        return plan;
    }

    /** What a move to the newest version would change; empty when there is none newer, or the plan is no draft. */
    Optional<Preview> preview(OpenPlan plan) {
        return newer(plan)
                .filter(template -> plan.isDraft())
                .map(template -> new ToTemplate(plan, template, passing()).layout())
                .map(then -> Comparing.between(Layout.of(plan), then));
    }

    /** What going back from the last move would change; empty when there is nothing to go back from. */
    Optional<Back> back(OpenPlan plan) {
        return plan.isDraft()
                ? database.read(
                        query ->
                                MoveRows.open(query, plan.id())
                                        .map(
                                                move ->
                                                        back(
                                                                plan,
                                                                move,
                                                                MoveRows.before(query, move))))
                : Optional.empty();
    }

    private static Back back(OpenPlan plan, MoveRows.Move move, Before before) {
        Layout then = new ToEarlier(plan, before, passing()).layout();
        return new Back(move.number(), Comparing.between(Layout.of(plan), then));
    }

    /** Ids for rows that are never kept. */
    private static LongSupplier passing() {
        AtomicLong last = new AtomicLong();
        return last::decrementAndGet;
    }

    /** The moves of a plan, the last first. */
    List<MoveRows.Move> moves(OpenPlan plan) {
        return database.read(query -> MoveRows.of(query, plan.id()));
    }
}
