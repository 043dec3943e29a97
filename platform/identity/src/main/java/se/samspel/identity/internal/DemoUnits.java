package se.samspel.identity.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Checked;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Units;
import se.samspel.api.access.Units.Proposal;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.demo.DemoYear;

/** First of all in the demo's year, its administrator adopts the förbund, municipalities and groups that plugins propose. */
@Component(service = DemoStory.class)
public final class DemoUnits implements DemoStory {
    private static final UnitId OF_THE_NATIONAL_PLUGIN = new UnitId("rar-sormland");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Units units;
    private final Organisation organisation;

    @Activate
    public DemoUnits(@Reference Units units, @Reference Organisation organisation) {
        this.units = units;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (organisation.find(OF_THE_NATIONAL_PLUGIN).isPresent()) {
            return List.of();
        }
        Viewer administrator = people.as(Role.SERVER_ADMINISTRATOR, UnitId.SERVER);
        return List.of(
                new Scene(
                        now.minus(DemoYear.LONGEST).plus(Duration.ofHours(1)),
                        () -> adopt(administrator)));
    }

    private void adopt(Viewer administrator) throws InterruptedException {
        awaitPlugins(administrator);
        Set<UnitId> proposed =
                units.proposals(administrator).stream()
                        .map(proposal -> proposal.unit().id())
                        .collect(Collectors.toSet());
        if (!proposed.isEmpty()
                && units.adopt(administrator, proposed) instanceof Checked.Refused<?>(var why)) {
            throw new IllegalStateException("the demo's units could not be adopted: " + why);
        }
    }

    /** The plugins are read while the server starts. */
    private void awaitPlugins(Viewer administrator) throws InterruptedException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (units.proposals(administrator).stream()
                        .map(Proposal::unit)
                        .noneMatch(unit -> unit.id().equals(OF_THE_NATIONAL_PLUGIN))
                && System.nanoTime() < last) {
            Thread.sleep(100);
        }
    }
}
