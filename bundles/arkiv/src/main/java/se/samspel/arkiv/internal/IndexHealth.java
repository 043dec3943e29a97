package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.access.NotThere;
import se.samspel.api.health.HealthSource;
import se.samspel.api.health.PartHealth;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.spi.SearchEngine;

/** How the search index is doing, and the button that builds it anew. */
@Component(service = HealthSource.class)
public final class IndexHealth implements HealthSource {
    private static final String REBUILD = "bygg-om";

    private final SearchEngine engine;
    private final Documents documents;
    private final IndexCare care;

    @Activate
    public IndexHealth(
            @Reference SearchEngine engine,
            @Reference Documents documents,
            @Reference IndexCare care) {
        this.engine = engine;
        this.documents = documents;
        this.care = care;
    }

    @Override
    public PartHealth take() {
        long found = engine.size();
        long kept = documents.count();
        long safe = engine.safeEvent();
        List<String> worries = new ArrayList<>();
        if (engine.incomplete()) {
            worries.add(
                    "Sökindexet saknas eller är gammalt. Sökningen hittar inte allt förrän det är"
                            + " byggt. Dokumenten själva är sparade.");
        }
        return new PartHealth(
                "sokindex",
                "Sökindex",
                20,
                List.of(
                        new PartHealth.Fact(
                                "documents",
                                "Dokument som går att söka i",
                                Swedish.number(found) + " av " + Swedish.number(kept),
                                found),
                        new PartHealth.Fact(
                                "lastEvent",
                                "Senaste händelse på disk",
                                safe == 0 ? "ingen än" : "nummer " + Swedish.number(safe),
                                safe)),
                worries,
                List.of(
                        new PartHealth.Remedy(
                                REBUILD,
                                "Bygg om indexet",
                                "Indexet byggs på nytt ur databasen. Sökning och uppladdning"
                                        + " fungerar under tiden.")));
    }

    @Override
    public String treat(String remedy, Actor by) {
        if (!remedy.equals(REBUILD)) {
            throw new NotThere("Åtgärden");
        }
        care.rebuild(by);
        return "Indexet byggs om. Sökningen fungerar som vanligt under tiden.";
    }
}
