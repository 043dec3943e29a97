package se.samspel.administration.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.access.NotThere;
import se.samspel.api.health.HealthSource;
import se.samspel.api.health.PartHealth;

/** Asks every part that has something to say how it is doing. A part that cannot answer says so as a worry. */
@Component(service = HealthSources.class)
public final class HealthSources {
    private static final Logger LOG = LoggerFactory.getLogger(HealthSources.class);
    private static final int LAST = 1_000;
    private final List<HealthSource> sources = new CopyOnWriteArrayList<>();

    @Activate
    public HealthSources() {}

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    void add(HealthSource source) {
        sources.add(source);
    }

    void remove(HealthSource source) {
        sources.remove(source);
    }

    /** All parts, in the order of the page. */
    List<PartHealth> take() {
        List<PartHealth> parts = new ArrayList<>();
        for (HealthSource source : sources) {
            try {
                parts.add(source.take());
            } catch (RuntimeException failed) {
                LOG.warn("A part could not say how it is doing; the reason follows", failed);
                parts.add(silent(parts.size()));
            }
        }
        parts.sort(Comparator.comparingInt(PartHealth::rank).thenComparing(PartHealth::key));
        return parts;
    }

    private static PartHealth silent(int place) {
        return new PartHealth(
                "svarar-inte" + "-x".repeat(Math.min(place, 5)),
                "En del som inte svarar",
                LAST,
                List.of(),
                List.of(
                        "En del av servern kan inte säga hur den mår. Det övriga fungerar. Orsaken"
                                + " står i loggen."),
                List.of());
    }

    /**
     * Uses a remedy that a part offers now.
     *
     * @return what happens, in Swedish
     * @throws NotThere when no part offers it
     */
    String treat(String part, String remedy, Actor by) {
        for (HealthSource source : sources) {
            if (offers(source, part, remedy)) {
                return source.treat(remedy, by);
            }
        }
        throw new NotThere("Åtgärden");
    }

    private static boolean offers(HealthSource source, String part, String remedy) {
        try {
            PartHealth now = source.take();
            return now.key().equals(part)
                    && now.remedies().stream().anyMatch(it -> it.key().equals(remedy));
        } catch (RuntimeException cannotAnswer) {
            LOG.warn("A part could not say how it is doing; the reason follows", cannotAnswer);
            return false;
        }
    }
}
