package se.samspel.samverkanskarta.internal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapDesk;
import se.samspel.samverkanskarta.internal.rows.MapForm;
import se.samspel.samverkanskarta.internal.rows.MapLine;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.Removals;

/** In the demo's year: a first try at the desired state, copied too early and removed before the one that stands was begun. */
@Component(service = DemoStory.class)
public final class DemoDraft implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final int DRAFTED = 150;
    private static final int DROPPED = 140;

    private final Maps maps;
    private final MapDesk desk;
    private final Removals removals;

    @Activate
    public DemoDraft(@Reference Maps maps, @Reference MapDesk desk, @Reference Removals removals) {
        this.maps = maps;
        this.desk = desk;
        this.removals = removals;
    }

    @Override
    public String name() {
        return "samverkanskarta-utkast";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        Viewer office = people.as(Role.OFFICE, GAVLEBORG);
        if (!maps.of(office, GAVLEBORG).isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(now, Swedish.ZONE);
        return List.of(
                Scene.atWork(now.minus(Duration.ofDays(DRAFTED)), () -> draft(office, today)),
                Scene.atWork(now.minus(Duration.ofDays(DROPPED)), () -> drop(office)));
    }

    private void draft(Viewer office, LocalDate today) {
        MapLine map = maps.of(office, GAVLEBORG).getFirst();
        MapDesk.Outcome outcome =
                desk.add(
                        office,
                        map.id(),
                        Map.of(
                                MapForm.TITLE, "Önskat läge, första utkastet",
                                FieldIds.KIND, VersionKind.DESIRED.name(),
                                FieldIds.DAY, today.toString()),
                        Optional.of(map.versions().getFirst().id()),
                        "demo-utkast");
        if (!(outcome instanceof MapDesk.Outcome.Kept)) {
            throw new IllegalStateException("the demo's draft could not be begun: " + outcome);
        }
    }

    private void drop(Viewer office) {
        MapLine map = maps.of(office, GAVLEBORG).getFirst();
        map.versions().stream()
                .filter(it -> it.kind() == VersionKind.DESIRED)
                .forEach(it -> removals.remove(office, map.id(), it.id(), it.rowVersion()));
    }
}
