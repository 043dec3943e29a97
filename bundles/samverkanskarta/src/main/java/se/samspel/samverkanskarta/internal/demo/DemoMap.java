package se.samspel.samverkanskarta.internal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapDesk;
import se.samspel.samverkanskarta.internal.rows.MapForm;
import se.samspel.samverkanskarta.internal.rows.MapLine;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.Parts;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** In the demo's year: the office draws a map of the current state, learns more, and copies it to a desired one. */
@Component(service = DemoStory.class)
public final class DemoMap implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final Map<String, String> ABOUT =
            Map.of(
                    MapForm.TITLE, "Vägen till arbete i Hofors",
                    FieldIds.PURPOSE,
                            "Se vilka möten parterna går på, vad som saknas för unga vuxna och vad som kan"
                                    + " tas bort.",
                    FieldIds.OWNER, "Förbundets kansli",
                    FieldIds.STEERING_GROUP, "Mysam Hofors",
                    FieldIds.MUNICIPALITIES, "hofors");

    private final Maps maps;
    private final Parts parts;
    private final MapDesk desk;

    @Activate
    public DemoMap(@Reference Maps maps, @Reference Parts parts, @Reference MapDesk desk) {
        this.maps = maps;
        this.parts = parts;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "samverkanskarta";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        Viewer office = people.as(Role.OFFICE, GAVLEBORG);
        if (!maps.of(office, GAVLEBORG).isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(now, Swedish.ZONE);
        return Told.all(today).stream()
                .map(
                        told ->
                                Scene.atWork(
                                        now.minus(Duration.ofDays(told.daysAgo())),
                                        () -> draw(office, told, today)))
                .toList();
    }

    private void draw(Viewer office, Told told, LocalDate today) {
        VersionId version = version(office, told, today);
        List<MapChange> changes = new ArrayList<>();
        for (Told.Block block : told.blocks()) {
            long seen = seen(office, version, block);
            changes.add(
                    block.removes()
                            ? new MapChange.Remove(block.part(), block.key(), seen)
                            : new MapChange.Put(block.part(), block.key(), seen, block.values()));
        }
        List<MapOutcome> outcomes = maps.writeAll(office, version, changes, "");
        if (!(outcomes.getLast() instanceof MapOutcome.Saved)) {
            throw new IllegalStateException("the demo's map could not be drawn: " + outcomes);
        }
    }

    private long seen(Viewer office, VersionId version, Told.Block block) {
        return parts.of(office, version, block.part(), false).stream()
                .filter(it -> it.key().equals(block.key()))
                .mapToLong(it -> it.version())
                .findFirst()
                .orElse(0);
    }

    /** The version that is drawn on; the map and the desired state are begun when they are not there yet. */
    private VersionId version(Viewer office, Told told, LocalDate today) {
        LocalDate day = today.minusDays(told.daysAgo());
        Optional<MapLine> map = maps.of(office, GAVLEBORG).stream().findFirst();
        if (map.isEmpty()) {
            Map<String, String> first = told("Nuläge", VersionKind.CURRENT, day);
            return id(desk.begin(office, GAVLEBORG, ABOUT, first, "demo"));
        }
        Optional<VersionId> there = of(map.get(), told.kind());
        return there.isPresent()
                ? there.get()
                : id(
                        desk.add(
                                office,
                                map.get().id(),
                                told("Önskat läge", told.kind(), today.plusDays(300)),
                                of(map.get(), VersionKind.CURRENT),
                                "demo"));
    }

    private static Optional<VersionId> of(MapLine map, VersionKind kind) {
        return map.versions().stream()
                .filter(it -> it.kind() == kind)
                .map(VersionLine::id)
                .findFirst();
    }

    private static Map<String, String> told(String title, VersionKind kind, LocalDate day) {
        return Map.of(
                MapForm.TITLE, title, FieldIds.KIND, kind.name(), FieldIds.DAY, day.toString());
    }

    private static VersionId id(MapDesk.Outcome outcome) {
        if (outcome instanceof MapDesk.Outcome.Kept kept && kept.version() != null) {
            return kept.version();
        }
        throw new IllegalStateException("the demo's map could not be begun: " + outcome);
    }
}
