package se.samspel.handlingsplan.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.documents.StructureReader;
import se.samspel.api.storage.Database;
import se.samspel.handlingsplan.ImportId;

/**
 * In the demo's year: a plan that came out of a drawer, with its tray, and a file that waits for someone to look at what
 * was found.
 */
@Component(service = DemoStory.class)
public final class DemoImport implements DemoStory {
    private static final String FILE = "sandviken-ur-ladan.txt";
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final String TEMPLATE = "gavleborg/mysam";
    private static final Duration AGO = Duration.ofDays(3);

    private final Imports imports;
    private final Corrections corrections;
    private final ReadImport reading;
    private final ImportedPlans plans;
    private final Database database;

    /** The reader is asked for because a file is read; without it the demo does without. */
    @Activate
    public DemoImport(
            @Reference Imports imports,
            @Reference Corrections corrections,
            @Reference ReadImport reading,
            @Reference ImportedPlans plans,
            @Reference StructureReader reader,
            @Reference(target = "(schema=plan)") Database database) {
        this.imports = imports;
        this.corrections = corrections;
        this.reading = reading;
        this.plans = plans;
        this.database = database;
    }

    @Override
    public String name() {
        return "handlingsplan, inläsning";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        return isEmpty() ? List.of(Scene.atWork(now.minus(AGO), () -> play(people))) : List.of();
    }

    private void play(DemoPeople people) throws Exception {
        Viewer sandviken = people.as(Role.MEMBER, SANDVIKEN);
        ImportId made = received(sandviken, SANDVIKEN);
        corrections.save(
                sandviken,
                made,
                Map.of(
                        "title", "Handlingsplan Mysam Sandviken 2023–2024",
                        "years", "2023–2024",
                        "prioritised-years", "2022–2024"),
                List.of());
        plans.make(sandviken, made);
        received(people.as(Role.CONVENER, HOFORS), HOFORS);
    }

    private ImportId received(Viewer viewer, UnitId owner) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(
                        DemoImport.class.getResourceAsStream("/demo/" + FILE), FILE)) {
            ImportId id = imports.receive(viewer, owner, TEMPLATE, FILE, file);
            reading.read(id, viewer.actor());
            return id;
        }
    }

    private boolean isEmpty() {
        return database.read(query -> query.sql("select count(*) from plan_import").one(Long.class))
                == 0;
    }
}
