package se.samspel.storage.internal;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.health.HealthSource;
import se.samspel.api.health.PartHealth;
import se.samspel.api.web.Swedish;

/** How the storage is doing: the database, its size, and how far behind each listener is. */
final class StorageHealth implements HealthSource {
    /** So many events are a few seconds of a large import; more than that and something is slow. */
    private static final long FAR_BEHIND = 2_000;

    private final Engine engine;
    private final Deliveries deliveries;

    StorageHealth(Engine engine, Deliveries deliveries) {
        this.engine = engine;
        this.deliveries = deliveries;
    }

    @Override
    public PartHealth take() {
        List<PartHealth.Fact> facts = new ArrayList<>();
        facts.add(new PartHealth.Fact("database", "Databas", engine.product()));
        long bytes = engine.bytes();
        facts.add(new PartHealth.Fact("bytes", "Storlek", Swedish.bytes(bytes), bytes));
        List<String> worries = new ArrayList<>();
        for (Deliveries.Place place : deliveries.places()) {
            facts.add(fact(place));
            if (place.behind() > FAR_BEHIND) {
                worries.add(
                        Swedish.number(place.behind())
                                + " händelser väntar på att "
                                + name(place)
                                + ". Ingenting är förlorat. Minskar talet inte på en stund står"
                                + " orsaken i loggen.");
            }
        }
        return new PartHealth("lagring", "Lagring", 10, facts, worries, List.of());
    }

    private static PartHealth.Fact fact(Deliveries.Place place) {
        String words =
                place.behind() < 0
                        ? "sköts av en annan server nu"
                        : place.behind() == 0
                                ? "inget väntar"
                                : Swedish.count(
                                        place.behind(), "händelse väntar", "händelser väntar");
        return new PartHealth.Fact(
                "behind." + place.listener(),
                Character.toUpperCase(name(place).charAt(0)) + name(place).substring(1),
                words,
                Math.max(0, place.behind()));
    }

    private static String name(Deliveries.Place place) {
        return place.work().isEmpty() ? place.listener() : place.work();
    }
}
