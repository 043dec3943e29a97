package se.samspel.handlingsplan.internal.archiving;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.documents.Archiving;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.handlingsplan.PlanAdopted;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.Adoptions;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanRows;

/** Puts each adopted version into the archive: the frozen file itself, with what is known of it. */
@Component(service = EventListener.class)
public final class PlansToArchive implements EventListener {
    private final Archiving archiving;
    private final Adoptions adoptions;
    private final Database database;

    @Activate
    public PlansToArchive(
            @Reference Archiving archiving,
            @Reference Adoptions adoptions,
            @Reference(target = "(schema=plan)") Database database) {
        this.archiving = archiving;
        this.adoptions = adoptions;
        this.database = database;
    }

    @Override
    public String name() {
        return "plan.archiving";
    }

    @Override
    public String work() {
        return "lägga fastställda planer i arkivet";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(PlanAdopted.class);
    }

    @Override
    public void on(Delivery delivery) {
        if (delivery.event() instanceof PlanAdopted adopted) {
            database.read(query -> PlanRows.read(query, adopted.plan()))
                    .ifPresent(
                            plan ->
                                    adoptions.of(plan.id()).stream()
                                            .filter(it -> it.number() == adopted.number())
                                            .forEach(it -> keep(plan, it, delivery.by())));
        }
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
                        Scope.within(plan.plan().association())),
                by);
    }
}
