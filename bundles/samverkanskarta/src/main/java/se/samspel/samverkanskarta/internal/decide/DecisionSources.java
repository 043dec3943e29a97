package se.samspel.samverkanskarta.internal.decide;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.Sources;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.RemovedMaps;

/** Tells plans what has become of the forums that things in them were decided about. */
@Component(service = Sources.class)
public final class DecisionSources implements Sources {
    private final Maps maps;
    private final RemovedMaps removed;

    @Activate
    public DecisionSources(@Reference Maps maps, @Reference RemovedMaps removed) {
        this.maps = maps;
        this.removed = removed;
    }

    @Override
    public Map<String, Source> of(Viewer viewer, Collection<String> refs) {
        Map<String, Source> sources = new HashMap<>();
        for (String ref : refs) {
            Decision.of(ref)
                    .flatMap(it -> source(viewer, it))
                    .ifPresent(it -> sources.put(it.ref(), it));
        }
        return sources;
    }

    private Optional<Source> source(Viewer viewer, Decision decision) {
        if (removed.holds(viewer, decision.version())) {
            return Optional.of(new Source(decision.ref(), State.REMOVED, "/" + MapAddress.REMOVED));
        }
        try {
            boolean known = decision.isKnown(maps.open(viewer, decision.version()));
            return Optional.of(
                    new Source(
                            decision.ref(),
                            known ? State.UNCHANGED : State.CHANGED,
                            decision.path(maps.line(viewer, decision.version()).map())));
        } catch (NotThere hidden) {
            return Optional.empty();
        }
    }
}
