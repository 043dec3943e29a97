package se.samspel.handlingsplan.internal.archiving;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.documents.Archiving;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.handlingsplan.MinutesFinished;
import se.samspel.handlingsplan.PlanAdopted;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.Adoptions;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanRows;
import se.samspel.handlingsplan.internal.revision.Revisions;

/**
 * Puts each adopted version into the archive: the frozen file itself, with what is known of it and what stands in it as
 * data. How its goals stand is renewed when minutes of a meeting that followed it are finished.
 */
@Component(service = EventListener.class)
public final class PlansToArchive implements EventListener {
    private final Archiving archiving;
    private final Adoptions adoptions;
    private final Revisions revisions;
    private final Database database;
    private final StructureOfPlan structures;

    @Activate
    public PlansToArchive(
            @Reference Archiving archiving,
            @Reference Adoptions adoptions,
            @Reference Revisions revisions,
            @Reference Organisation organisation,
            @Reference(target = "(schema=plan)") Database database) {
        this.archiving = archiving;
        this.adoptions = adoptions;
        this.revisions = revisions;
        this.database = database;
        this.structures = new StructureOfPlan(organisation);
    }

    /** Another name than it had before the archive knew structure, so that what was adopted then gets its own too. */
    @Override
    public String name() {
        return "plan.archiving.structure";
    }

    @Override
    public String work() {
        return "lägga fastställda planer i arkivet, och hålla deras mål aktuella där";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(PlanAdopted.class, MinutesFinished.class);
    }

    @Override
    public void on(Delivery delivery) {
        switch (delivery.event()) {
            case PlanAdopted adopted -> keep(adopted.plan(), delivery.by());
            case MinutesFinished finished ->
                    followed(finished).forEach(plan -> keep(plan, delivery.by()));
            default -> {}
        }
    }

    private List<PlanId> followed(MinutesFinished finished) {
        return database.read(
                query ->
                        query.sql(
                                        "select plan_id from plan_meeting_plan where meeting_id = :meeting")
                                .with("meeting", finished.meeting())
                                .list(PlanId.class));
    }

    private void keep(PlanId id, Actor by) {
        adoptions.of(id).stream()
                .findFirst()
                .ifPresent(
                        version ->
                                database.read(query -> PlanRows.read(query, id))
                                        .ifPresent(plan -> keep(plan, version, by)));
    }

    private void keep(OpenPlan plan, Adoptions.Version version, Actor by) {
        int year = Years.read(plan.plan().years()).orElseThrow().from();
        archiving.keep(
                new Archiving.Finished(
                        "plan." + plan.id() + "-" + version.number(),
                        version.paper(),
                        "handlingsplan-"
                                + plan.lead()
                                + "-"
                                + plan.plan().years().replace('–', '-')
                                + "-version-"
                                + version.number()
                                + ".pdf",
                        version.title() + ", version " + version.number(),
                        "ACTION_PLAN",
                        year,
                        plan.lead(),
                        plan.plan().association(),
                        Scope.within(plan.plan().association()),
                        new Archiving.Edition(
                                "plan." + revisions.line(plan.id()).getFirst(), version.number()),
                        structures.of(plan)),
                by);
    }
}
