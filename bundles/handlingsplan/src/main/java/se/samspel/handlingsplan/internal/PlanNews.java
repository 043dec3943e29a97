package se.samspel.handlingsplan.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.UserId;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.LiveUpdates;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Row.SectionRow;

/** Tells open editors of a plan who saved where; says nothing while nobody can listen. */
@Component(service = PlanNews.class)
public final class PlanNews {
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final AtomicReference<@Nullable LiveUpdates> live = new AtomicReference<>();
    private final Map<PlanId, Said> latest = new ConcurrentHashMap<>();
    private final Clock clock;

    @Activate
    public PlanNews(@Reference Clock clock) {
        this.clock = clock;
    }

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
    public static String topic(PlanId plan) {
        return "plan-" + plan;
    }

    /** Says that the viewer saved something in a section, or in the plan as a whole. */
    void tell(Viewer viewer, OpenPlan plan, Optional<SectionRow> section) {
        String where = section.map(PlanNews::where).orElse("uppgifterna om planen");
        String sentence = viewer.name() + " sparade i " + where + ".";
        latest.put(plan.id(), new Said(viewer.user(), sentence, clock.instant()));
        LiveUpdates listening = live.get();
        if (listening != null) {
            listening.tell(topic(plan.id()), Scope.unit(plan.lead()), "saved", sentence);
        }
    }

    /** What someone else than the viewer saved last in a plan, when it was a moment ago; empty text otherwise. */
    String latestFor(Viewer viewer, PlanId plan) {
        Said said = latest.get(plan);
        boolean fresh =
                said != null
                        && !said.user().equals(viewer.user())
                        && said.at().isAfter(clock.instant().minus(FRESH));
        return fresh && said != null ? said.sentence() : "";
    }

    private static String where(SectionRow section) {
        return section.number().isEmpty()
                ? "avsnittet " + section.title()
                : "område " + section.number();
    }

    private record Said(UserId user, String sentence, Instant at) {}
}
