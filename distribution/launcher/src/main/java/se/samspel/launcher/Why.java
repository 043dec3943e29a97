package se.samspel.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says what is not running, and why: asks the Samspel that runs, or starts one for as long as the answer takes. */
final class Why {
    private static final Duration START = Duration.ofSeconds(20);
    private final Place place;
    private final Configuration configuration;

    Why(Place place, Configuration configuration) {
        this.place = place;
        this.configuration = configuration;
    }

    int answer() {
        Optional<DataFolder> free = DataFolder.takeIfFree(configuration.settings().data());
        List<String> wrong = free.map(this::ofOneStartedNow).orElseGet(this::ofTheOneThatRuns);
        if (wrong.isEmpty()) {
            System.out.println("Allt är igång. Ingen del väntar på något.");
            return 0;
        }
        wrong.forEach(System.out::println);
        return 1;
    }

    private List<String> ofTheOneThatRuns() {
        return Questions.ask(configuration.settings().data())
                .orElseThrow(
                        () ->
                                new Trouble(
                                        "Samspel körs men svarar inte på frågan. Se loggen, eller stoppa det och"
                                                + " fråga igen."));
    }

    private List<String> ofOneStartedNow(DataFolder data) {
        Map<String, String> properties = new TreeMap<>(configuration.properties());
        properties.put("samspel.port", "0");
        System.setProperty("samspel.log", "error");
        try (data) {
            Container container =
                    Container.start(
                            place.distribution(), properties, data.cache(place.distribution()));
            boolean ready = new Serving(container.context()).awaitReady(START).isPresent();
            List<String> wrong =
                    new ArrayList<>(
                            new Diagnosis(container.context(), container.failures()).sentences());
            if (!ready && wrong.isEmpty()) {
                wrong.add(
                        "Alla delar är igång, men webben svarar inte att den är klar. Se loggen.");
            }
            container.stop(Duration.ofSeconds(10));
            return wrong;
        }
    }
}
