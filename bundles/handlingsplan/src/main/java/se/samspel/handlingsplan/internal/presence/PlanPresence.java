package se.samspel.handlingsplan.internal.presence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanNews;
import se.samspel.handlingsplan.internal.Row;

/** Who has a plan open, and in which section they were last. Knows nobody while nobody can listen. */
@Component(service = PlanPresence.class)
public final class PlanPresence {
    private final AtomicReference<@Nullable LiveUpdates> live = new AtomicReference<>();
    private final Map<PlanId, Map<String, SectionId>> places = new ConcurrentHashMap<>();

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

    /**
     * Somebody who has the plan open.
     *
     * @param section where they were last; null when they have not been anywhere yet
     */
    public record Someone(String name, @Nullable SectionId section) {}

    /** Notes that the viewer works in a section, and lets the others know. */
    void moved(Viewer viewer, OpenPlan plan, SectionId section) {
        LiveUpdates listening = live.get();
        if (listening == null || !knows(plan, section)) {
            return;
        }
        SectionId before =
                places.computeIfAbsent(plan.id(), id -> new ConcurrentHashMap<>())
                        .put(viewer.name(), section);
        if (!section.equals(before)) {
            listening.tell(
                    PlanNews.topic(plan.id()), Scope.unit(plan.lead()), "presence", viewer.name());
        }
    }

    /** The others who have the plan open, in the order they came. */
    public List<Someone> others(Viewer viewer, OpenPlan plan) {
        LiveUpdates listening = live.get();
        List<String> here =
                listening == null ? List.of() : listening.listening(PlanNews.topic(plan.id()));
        Map<String, SectionId> known = places.getOrDefault(plan.id(), Map.of());
        if (here.isEmpty()) {
            places.remove(plan.id());
        } else {
            known.keySet().retainAll(here);
        }
        return here.stream()
                .filter(name -> !name.equals(viewer.name()))
                .map(name -> new Someone(name, known.get(name)))
                .toList();
    }

    /** What is shown: a name and where, in words. */
    static Map<String, String> said(OpenPlan plan, List<Someone> others) {
        Map<String, String> said = new LinkedHashMap<>();
        others.forEach(
                someone -> said.put(someone.name(), where(plan, someone.section()).orElse("")));
        return said;
    }

    private static Optional<String> where(OpenPlan plan, @Nullable SectionId section) {
        return plan.sections().stream()
                .filter(row -> row.section().equals(section))
                .findFirst()
                .map(Row.SectionRow::heading);
    }

    private static boolean knows(OpenPlan plan, SectionId section) {
        return plan.sections().stream().anyMatch(row -> row.section().equals(section));
    }
}
