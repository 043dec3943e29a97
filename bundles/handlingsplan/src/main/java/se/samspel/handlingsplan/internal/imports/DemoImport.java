package se.samspel.handlingsplan.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.StructureReader;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.api.storage.Jobs;
import se.samspel.handlingsplan.ImportId;

/**
 * Gives the demo a plan that came out of a drawer, with its tray, and a file that waits for someone to look at what was
 * found. Is only there in the demo, because only then are there {@link DemoPeople}.
 */
@Component(service = JobKind.class, immediate = true)
public final class DemoImport implements JobKind {
    private static final String NAME = "plan.demo.import";
    private static final String FILE = "sandviken-ur-ladan.txt";
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final String TEMPLATE = "gavleborg/mysam";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PLANS_FIRST = 3;

    private final DemoPeople people;
    private final Imports imports;
    private final ReadImport reading;
    private final ImportedPlans plans;
    private final Database database;

    /** The reader is asked for because a file is read; without it the demo does without. */
    @Activate
    public DemoImport(
            @Reference DemoPeople people,
            @Reference Imports imports,
            @Reference ReadImport reading,
            @Reference ImportedPlans plans,
            @Reference StructureReader reader,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Jobs jobs) {
        this.people = people;
        this.imports = imports;
        this.reading = reading;
        this.plans = plans;
        this.database = database;
        if (count("select count(*) from plan_import") == 0) {
            jobs.start(NAME, "", Scope.SERVER, Actor.system("handlingsplan"));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Läsa in en plan i demon";
    }

    @Override
    public void run(JobRun run) throws Exception {
        waitForThePlans();
        if (count("select count(*) from plan_import") > 0) {
            return;
        }
        Viewer sandviken = people.as(Role.MEMBER, SANDVIKEN);
        ImportId made = received(sandviken, SANDVIKEN);
        imports.save(
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

    /** The demo's other plans come first, so that this one is only an addition. */
    private void waitForThePlans() throws InterruptedException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (count("select count(*) from plan_plan") < PLANS_FIRST && System.nanoTime() < last) {
            Thread.sleep(500);
        }
    }

    private long count(String sql) {
        return database.read(query -> query.sql(sql).one(Long.class));
    }
}
