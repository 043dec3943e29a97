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

/** The demo's office has confirmed the classes of what came in before the summer, so that something is due. */
@Component(service = DemoStory.class)
public final class DemoClasses implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final int DAYS = 80;
    private static final int MOST = 20;

    private final Retention retention;

    @Activate
    public DemoClasses(@Reference Retention retention) {
        this.retention = retention;
    }

    @Override
    public String name() {
        return "arkiv.gallring";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        Viewer office = people.as(Role.OFFICE, GAVLEBORG);
        if (retention.isBegun()) {
            return List.of();
        }
        return List.of(Scene.atWork(now.minus(Duration.ofDays(DAYS)), () -> confirm(office)));
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
}
