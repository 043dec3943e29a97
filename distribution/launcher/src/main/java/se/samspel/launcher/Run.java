package se.samspel.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import se.samspel.api.Settings;

/** Starts Samspel in the foreground, says where it answers, and stops it cleanly when the process is asked to end. */
final class Run {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration LONGEST_START = Duration.ofHours(1);
    private static final Duration STOP = Duration.ofMillis(4_500);

    private final Place place;
    private final Configuration configuration;

    Run(Place place, Configuration configuration) {
        this.place = place;
        this.configuration = configuration;
    }

    /** Comes back when Samspel has stopped, with the process's exit code. */
    int untilStopped() {
        return untilStopped(container -> {});
    }

    /** The same, with something that follows the container while it runs. */
    int untilStopped(Follower follower) {
        Settings settings = configuration.settings();
        requireFreePort(settings);
        System.setProperty(
                "samspel.log", configuration.properties().getOrDefault("samspel.log", ""));
        DataFolder data = DataFolder.take(settings.data());
        Container container =
                Container.start(
                        place.distribution(),
                        configuration.properties(),
                        data.cache(place.distribution()));
        Rehearsal rehearsal = Rehearsal.later(place.distribution());
        Thread stop = new Thread(() -> stop(container, rehearsal), "samspel-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        Diagnosis diagnosis = new Diagnosis(container.context(), container.failures());
        try (Questions questions = Questions.open(settings.data(), diagnosis)) {
            URI address = ready(container, diagnosis, stop);
            System.out.println("Samspel är igång: " + address + "/");
            follower.follow(container);
            container.waitUntilStopped();
        }
        return 0;
    }

    /**
     * Waits until people can come; meanwhile {@code samspel why} is answered.
     *
     * @throws Trouble with what to do, when it refuses to start or never gets ready
     */
    private static URI ready(Container container, Diagnosis diagnosis, Thread stop) {
        Serving serving = new Serving(container.context());
        Optional<URI> address = awaitReady(serving, diagnosis);
        Optional<String> refusal = serving.refusal();
        if (refusal.isEmpty() && address.isPresent()) {
            return address.get();
        }
        Runtime.getRuntime().removeShutdownHook(stop);
        container.stop(STOP);
        throw new Trouble(
                refusal.orElse(
                        "Samspel kom inte igång. Läs raderna ovanför, åtgärda det första felet och"
                                + " starta igen."));
    }

    /** A large archive may need time to get ready; as long as the web answers it is worth waiting. */
    private static Optional<URI> awaitReady(Serving serving, Diagnosis diagnosis) {
        Optional<URI> ready = serving.awaitReady(START);
        if (serving.refusal().isPresent()) {
            return Optional.empty();
        }
        diagnosis.sentences().forEach(sentence -> System.err.println("Inte igång: " + sentence));
        Optional<URI> listening = serving.address();
        if (ready.isPresent() || listening.isEmpty()) {
            return ready;
        }
        System.err.println(
                "Samspel svarar på " + listening.get() + "/ men är inte klart än. Väntar.");
        return serving.awaitReady(LONGEST_START);
    }

    /** Something that follows a running container; it must not block. */
    interface Follower {
        void follow(Container container);
    }

    private static void requireFreePort(Settings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException taken) {
            throw new Trouble(
                    "Porten "
                            + settings.port()
                            + " används redan av ett annat program. Välj en annan, till exempel --port "
                            + (settings.port() == 65_535 ? 8080 : settings.port() + 1)
                            + ".",
                    taken);
        }
    }

    private static void stop(Container container, Rehearsal rehearsal) {
        rehearsal.close();
        container.stop(STOP);
        System.out.println("Samspel har stannat.");
        Runtime.getRuntime().halt(0);
    }
}
