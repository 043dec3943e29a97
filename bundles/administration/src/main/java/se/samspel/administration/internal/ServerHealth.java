package se.samspel.administration.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import se.samspel.api.Settings;
import se.samspel.api.storage.EventLog;
import se.samspel.api.storage.Jobs;

/** How the server is doing, as the server itself sees it. */
@Component(service = ServerHealth.class)
public final class ServerHealth {
    private static final int JOBS_LOOKED_AT = 200;
    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final EventLog events;
    private final Jobs jobs;
    private final Clock clock;

    @Activate
    public ServerHealth(
            BundleContext context,
            @Reference ServiceComponentRuntime components,
            @Reference EventLog events,
            @Reference Jobs jobs,
            @Reference Clock clock) {
        this.context = context;
        this.components = components;
        this.events = events;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Takes the server's temperature now. */
    public Health take() {
        Settings settings = Settings.of(context::getProperty);
        Runtime runtime = Runtime.getRuntime();
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return new Health(
                context.getBundle().getVersion().toString(),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                settings.databaseUrl().isEmpty() ? "SQLite" : "PostgreSQL",
                clock.instant().minus(up),
                runtime.totalMemory() - runtime.freeMemory(),
                runtime.maxMemory(),
                freeDisk(settings),
                events.head(),
                events.parked().size(),
                (int) jobs.latest(JOBS_LOOKED_AT).stream().filter(ServerHealth::failed).count(),
                parts(),
                waiting());
    }

    private static boolean failed(Jobs.Job job) {
        return job.state() == Jobs.State.FAILED;
    }

    private static long freeDisk(Settings settings) {
        try {
            return Files.getFileStore(settings.data()).getUsableSpace();
        } catch (IOException unknown) {
            return -1;
        }
    }

    private List<Health.ServerPart> parts() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .map(
                        bundle ->
                                new Health.ServerPart(
                                        String.valueOf(bundle.getSymbolicName()),
                                        bundle.getVersion().toString(),
                                        bundle.getState() == Bundle.ACTIVE))
                .toList();
    }

    private List<Health.Waiting> waiting() {
        List<Health.Waiting> waiting = new ArrayList<>();
        for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO configuration :
                    components.getComponentConfigurationDTOs(description)) {
                boolean stands =
                        configuration.state == ComponentConfigurationDTO.ACTIVE
                                || configuration.state == ComponentConfigurationDTO.SATISFIED;
                if (!stands && description.bundle != null) {
                    waiting.add(waiting(description, configuration));
                }
            }
        }
        return waiting.stream().distinct().toList();
    }

    private static Health.Waiting waiting(
            ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
        String what = description.bundle.symbolicName;
        if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            return new Health.Waiting(what, "kunde inte starta; orsaken står i loggen");
        }
        List<String> missing =
                Arrays.stream(configuration.unsatisfiedReferences)
                        .map(
                                reference ->
                                        Arrays.stream(description.references)
                                                        .filter(
                                                                it ->
                                                                        it.name.equals(
                                                                                reference.name))
                                                        .map(it -> lastWord(it.interfaceName))
                                                        .findFirst()
                                                        .orElse(reference.name)
                                                + (reference.target == null
                                                        ? ""
                                                        : " " + reference.target))
                        .toList();
        return new Health.Waiting(what, "väntar på " + String.join(", ", missing));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * The server's state at one moment.
     *
     * @param memoryUsed bytes of heap in use
     * @param memoryMost bytes of heap it may use
     * @param diskFree bytes left where the data folder is; negative when unknown
     * @param lastEvent number of the last event
     * @param failedJobs among the newest jobs
     * @param waiting components that lack something
     */
    public record Health(
            String version,
            String java,
            String system,
            String database,
            Instant startedAt,
            long memoryUsed,
            long memoryMost,
            long diskFree,
            long lastEvent,
            int parkedEvents,
            int failedJobs,
            List<ServerPart> parts,
            List<Waiting> waiting) {
        private static final long LITTLE_DISK = 2L << 30;

        public Health {
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
            return worries;
        }
    }
}
