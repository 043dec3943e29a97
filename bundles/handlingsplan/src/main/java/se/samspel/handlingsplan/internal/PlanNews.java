package se.samspel.handlingsplan.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.LiveUpdates;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Row.SectionRow;

/** Tells open editors of a plan who saved where; says nothing while nobody can listen. */
@Component(service = PlanNews.class)
public final class PlanNews {
    private final AtomicReference<@Nullable LiveUpdates> live = new AtomicReference<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutLive")
    public void withLive(LiveUpdates found) {
        live.set(found);
    }

    /** Forgets the live updates when they go away. */
    public void withoutLive(LiveUpdates gone) {
        live.compareAndSet(gone, null);
    }

    /** What pages that show the plan listen to. */
    static String topic(PlanId plan) {
        return "plan-" + plan;
    }

    /** Says that the viewer saved something in a section, or in the plan as a whole. */
    void tell(Viewer viewer, OpenPlan plan, Optional<SectionRow> section) {
        LiveUpdates listening = live.get();
        if (listening != null) {
            String where = section.map(PlanNews::where).orElse("uppgifterna om planen");
            listening.tell(
                    topic(plan.id()),
                    Scope.unit(plan.lead()),
                    "saved",
                    viewer.name() + " sparade i " + where + ".");
        }
    }

    private static String where(SectionRow section) {
        return section.number().isEmpty()
                ? "avsnittet " + section.title()
                : "område " + section.number();
    }
}
