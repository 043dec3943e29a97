package se.samspel.administration.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import se.samspel.api.Settings;
import se.samspel.api.health.PartHealth;
import se.samspel.api.storage.EventLog;
import se.samspel.api.storage.Jobs;

/** How the server is doing, as the server itself and its parts see it. */
@Component(service = ServerHealth.class)
public final class ServerHealth {
    private static final int JOBS_LOOKED_AT = 200;
    private final Supplier<RunningParts.Parts> container;
    private final Settings settings;
    private final EventLog events;
    private final Jobs jobs;
    private final HealthSources sources;
    private final Clock clock;

    @Activate
    public ServerHealth(
            BundleContext context,
            @Reference ServiceComponentRuntime components,
            @Reference EventLog events,
            @Reference Jobs jobs,
            @Reference HealthSources sources,
            @Reference Clock clock) {
        this(
                new RunningParts(context, components)::take,
                Settings.of(context::getProperty),
                events,
                jobs,
                sources,
                clock);
    }

    private ServerHealth(
            Supplier<RunningParts.Parts> container,
            Settings settings,
            EventLog events,
            Jobs jobs,
            HealthSources sources,
            Clock clock) {
        this.container = container;
        this.settings = settings;
        this.events = events;
        this.jobs = jobs;
        this.sources = sources;
        this.clock = clock;
    }

    /** The same without a container around it. */
    static ServerHealth of(
            Supplier<RunningParts.Parts> container,
            Settings settings,
            EventLog events,
            Jobs jobs,
            HealthSources sources,
            Clock clock) {
        return new ServerHealth(container, settings, events, jobs, sources, clock);
    }

    /** Takes the server's temperature now. */
    public Health take() {
        Runtime runtime = Runtime.getRuntime();
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        List<Jobs.Job> newest = jobs.latest(JOBS_LOOKED_AT);
        RunningParts.Parts parts = container.get();
        return new Health(
                parts.version(),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                clock.instant().minus(up),
                runtime.totalMemory() - runtime.freeMemory(),
                runtime.maxMemory(),
                freeDisk(),
                events.head(),
                events.parked().size(),
                (int) newest.stream().filter(it -> it.state() == Jobs.State.FAILED).count(),
                newest.stream().filter(it -> !it.ended()).toList().reversed(),
                sources.take(),
                parts.bundles(),
                parts.waiting());
    }

    private long freeDisk() {
        try {
            return Files.getFileStore(settings.data()).getUsableSpace();
        } catch (IOException unknown) {
            return -1;
        }
    }

    /**
     * The server's state at one moment.
     *
     * @param memoryUsed bytes of heap in use
     * @param memoryMost bytes of heap it may use
     * @param diskFree bytes left where the data folder is; negative when unknown
     * @param lastEvent number of the last event
     * @param failedJobs among the newest jobs
     * @param underWay jobs that run or wait, the oldest first
     * @param areas what each part says of itself
     * @param waiting components that lack something
     */
    public record Health(
            String version,
            String java,
            String system,
            Instant startedAt,
            long memoryUsed,
            long memoryMost,
            long diskFree,
            long lastEvent,
            int parkedEvents,
            int failedJobs,
            List<Jobs.Job> underWay,
            List<PartHealth> areas,
            List<ServerPart> parts,
            List<Waiting> waiting) {
        private static final long LITTLE_DISK = 2L << 30;

        public Health {
            underWay = List.copyOf(underWay);
            areas = List.copyOf(areas);
            parts = List.copyOf(parts);
            waiting = List.copyOf(waiting);
        }

        /** One bundle of the container. */
        public record ServerPart(String name, String version, boolean active) {}

        /** A part that lacks something, and what. */
        public record Waiting(String part, String why) {}

        /** The bundles that should run and do not. */
        public List<ServerPart> stopped() {
            return parts.stream().filter(part -> !part.active()).toList();
        }

        /** What someone should look at, as Swedish sentences; empty when all is well. */
        public List<String> worries() {
            List<String> worries = new ArrayList<>();
            stopped().forEach(part -> worries.add("Delen " + part.name() + " är inte igång."));
            waiting.forEach(it -> worries.add("Delen " + it.part() + " " + it.why() + "."));
            if (diskFree >= 0 && diskFree < LITTLE_DISK) {
                worries.add(
                        "Det är ont om plats på disken. Gör plats innan den tar slut, annars går inget att spara.");
            }
            if (memoryUsed > memoryMost / 10 * 9) {
                worries.add("Minnet är nästan fullt. Ge servern mer, eller starta om den.");
            }
            areas.forEach(area -> worries.addAll(area.worries()));
            return worries;
        }
    }
}
