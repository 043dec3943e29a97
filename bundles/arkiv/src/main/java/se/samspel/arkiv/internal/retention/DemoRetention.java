package se.samspel.arkiv.internal.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.internal.retention.Retention.Classed;

/**
 * The demo's office has confirmed the classes of what came in before the summer. One old survey has been disposed of since,
 * by two of them, with its certificate; what else is due still waits.
 */
@Component(service = DemoStory.class)
public final class DemoRetention implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final int CLASSES = 80;
    private static final int PROPOSAL = 62;
    private static final int DECISION = 55;
    private static final int MOST = 20;

    private final Retention retention;
    private final Disposals disposals;

    @Activate
    public DemoRetention(@Reference Retention retention, @Reference Disposals disposals) {
        this.retention = retention;
        this.disposals = disposals;
    }

    @Override
    public String name() {
        return "arkiv.gallring";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (retention.isBegun()) {
            return List.of();
        }
        Viewer office = people.as(Role.OFFICE, GAVLEBORG);
        Viewer colleague = people.colleague(Role.OFFICE, GAVLEBORG);
        return List.of(
                Scene.atWork(daysBefore(now, CLASSES), () -> confirm(office)),
                Scene.atWork(daysBefore(now, PROPOSAL), () -> propose(office)),
                Scene.atWork(daysBefore(now, DECISION), () -> decide(colleague)));
    }

    private static Instant daysBefore(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    private void confirm(Viewer office) {
        Map<DocumentId, String> classes = new LinkedHashMap<>();
        retention
                .unclassed(office, MOST)
                .forEach(
                        it ->
                                it.suggested()
                                        .ifPresent(
                                                type ->
                                                        classes.put(
                                                                it.document().id(), type.id())));
        retention.confirm(office, classes);
    }

    private void propose(Viewer office) {
        retention.due(office).stream()
                .map(Classed::document)
                .filter(it -> it.type() == DocumentType.SURVEY)
                .findFirst()
                .ifPresent(it -> disposals.propose(office, List.of(it.id())));
    }

    private void decide(Viewer colleague) {
        disposals.of(colleague).stream()
                .filter(it -> !it.isProposedBy(colleague))
                .map(Disposal::id)
                .forEach(it -> disposals.decide(colleague, it, true));
    }
}
