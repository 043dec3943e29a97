package se.samspel.arkiv.internal.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Intake;
import se.samspel.arkiv.internal.Intake.Destination;

/**
 * Invented reports of several förbund and years, uploaded a few at a time during the demo's year; they are read as jobs.
 * The list beside them says when, for whom and who may read.
 */
@Component(service = DemoStory.class)
public final class DemoReports implements DemoStory {
    private static final String FOLDER = "/demo/";
    private static final String LIST = "rapporter.txt";

    private final Documents documents;
    private final Intake intake;

    @Activate
    public DemoReports(@Reference Documents documents, @Reference Intake intake) {
        this.documents = documents;
        this.intake = intake;
    }

    @Override
    public String name() {
        return "arkivets rapporter";
    }

    /** One line of the list. */
    private record Told(int daysAgo, String unit, String readers) {
        Destination destination() {
            UnitId id = new UnitId(unit);
            return new Destination(
                    id,
                    switch (readers) {
                        case "everyone" -> Scope.EVERYONE;
                        case "within" -> Scope.within(id);
                        default -> Scope.unit(id);
                    });
        }

        Viewer by(DemoPeople people) {
            return people.as(readers.equals("unit") ? Role.MEMBER : Role.OFFICE, new UnitId(unit));
        }
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        Map<Told, List<Report>> reports = reports();
        List<String> names =
                reports.values().stream().flatMap(List::stream).map(Report::fileName).toList();
        if (documents.hasAny(names)) {
            return List.of();
        }
        List<Scene> scenes = new ArrayList<>();
        reports.forEach(
                (told, some) ->
                        scenes.add(
                                Scene.atWork(
                                        now.minus(Duration.ofDays(told.daysAgo())),
                                        () ->
                                                intake.receive(
                                                        some,
                                                        told.destination(),
                                                        told.by(people).actor()))));
        return scenes;
    }

    /** What is uploaded together, in the order of the list. */
    private static Map<Told, List<Report>> reports() {
        Map<Told, List<Report>> reports = new LinkedHashMap<>();
        try (BufferedReader list =
                new BufferedReader(
                        new InputStreamReader(new Report(LIST).open(), StandardCharsets.UTF_8))) {
            list.lines()
                    .map(line -> line.split(" ", 4))
                    .forEach(
                            it ->
                                    reports.computeIfAbsent(
                                                    new Told(Integer.parseInt(it[0]), it[1], it[2]),
                                                    none -> new ArrayList<>())
                                            .add(new Report(it[3])));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return reports;
    }

    private record Report(String fileName) implements Intake.Incoming {
        @Override
        public InputStream open() throws IOException {
            InputStream content = DemoReports.class.getResourceAsStream(FOLDER + fileName);
            if (content == null) {
                throw new NoSuchFileException(fileName);
            }
            return content;
        }
    }
}
