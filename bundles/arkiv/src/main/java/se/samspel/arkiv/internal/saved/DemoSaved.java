package se.samspel.arkiv.internal.saved;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;

/** A search that somebody in the demo has watched for two months, so that there is something new in it. */
@Component(service = DemoStory.class)
public final class DemoSaved implements DemoStory {
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final int DAYS = 60;

    private final SavedSearches searches;

    @Activate
    public DemoSaved(@Reference SavedSearches searches) {
        this.searches = searches;
    }

    @Override
    public String name() {
        return "arkiv.bevakningar";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        Viewer watching = people.as(Role.MEMBER, SANDVIKEN);
        if (!searches.of(watching).isEmpty()) {
            return List.of();
        }
        SavedSearch search = new SavedSearch(0, "", "q=unga", Instant.EPOCH);
        return List.of(
                Scene.atWork(
                        now.minus(Duration.ofDays(DAYS)),
                        () -> searches.save(watching, "Unga", search.asked())));
    }
}
