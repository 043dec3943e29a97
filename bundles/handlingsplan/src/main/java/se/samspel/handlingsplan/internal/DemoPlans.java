package se.samspel.handlingsplan.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.api.storage.Jobs;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.Years;

/**
 * Makes the demo's plans once, as a job, so that nobody waits for them at the start: a plan that is adopted, the next one
 * under way, and another group's. Is only there in the demo, because only then are there {@link DemoPeople}.
 */
@Component(service = JobKind.class, immediate = true)
public final class DemoPlans implements JobKind {
    private static final String NAME = "plan.demo";
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<DemoPart> parts = new CopyOnWriteArrayList<>();
    private final DemoPeople people;
    private final Templates templates;
    private final PlanMaker maker;
    private final PlanWriter writer;
    private final Plans plans;
    private final Adoption adoption;
    private final Database database;
    private final Clock clock;

    /** The writer is asked for because the adopted plan is frozen together with its paper. */
    @Activate
    public DemoPlans(
            @Reference DemoPeople people,
            @Reference Templates templates,
            @Reference PlanMaker maker,
            @Reference PlanWriter writer,
            @Reference Plans plans,
            @Reference Adoption adoption,
            @Reference DocumentWriter documents,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Jobs jobs,
            @Reference Clock clock) {
        this.people = people;
        this.templates = templates;
        this.maker = maker;
        this.writer = writer;
        this.plans = plans;
        this.adoption = adoption;
        this.database = database;
        this.clock = clock;
        if (isEmpty()) {
            jobs.start(NAME, "", Scope.SERVER, Actor.system("handlingsplan"));
        }
    }

    /** Takes what another room adds to the plan that is under way. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "without")
    public void with(DemoPart part) {
        parts.add(part);
    }

    /** Forgets it when it goes away. */
    public void without(DemoPart part) {
        parts.remove(part);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Fylla demon med planer";
    }

    @Override
    public void run(JobRun run) throws Exception {
        if (!isEmpty()) {
            return;
        }
        int year = plans.today().getYear();
        Viewer convener = people.as(Role.CONVENER, HOFORS);
        List<Actor> hofors =
                List.of(
                        people.as(Role.MEMBER, HOFORS).actor(),
                        convener.actor(),
                        people.as(Role.PROCESS_LEADER, GAVLEBORG).actor());
        run.progress(0, 3, "Skriver den fastställda planen.");
        OpenPlan adopted =
                plan(
                        HOFORS,
                        "Handlingsplan Mysam Hofors",
                        new Years(year - 1, year),
                        "hofors-faststalld.txt",
                        hofors,
                        convener);
        adopt(adopted, convener);
        run.progress(1, 3, "Skriver planen för en annan grupp.");
        Viewer sandviken = people.as(Role.MEMBER, SANDVIKEN);
        plan(
                SANDVIKEN,
                "Handlingsplan Mysam Sandviken",
                new Years(year + 1, year + 2),
                "sandviken-utkast.txt",
                List.of(sandviken.actor()),
                sandviken);
        run.progress(2, 3, "Skriver planen som är på gång.");
        OpenPlan underWay =
                plan(
                        HOFORS,
                        "Handlingsplan Mysam Hofors",
                        new Years(year + 1, year + 2),
                        "hofors-utkast.txt",
                        hofors,
                        convener);
        parts.forEach(part -> part.add(underWay, people));
        run.progress(3, 3, "Klart.");
    }

    private OpenPlan plan(
            UnitId group,
            String title,
            Years years,
            String script,
            List<Actor> actors,
            Viewer viewer)
            throws InterruptedException {
        PlanId id =
                maker.make(
                        template(group),
                        new PlanMaker.Wanted(
                                List.of(group),
                                title + " " + years,
                                years,
                                new Years(years.from() - 1, years.to())),
                        PlanContent.NONE,
                        actors.getFirst());
        LocalDate today = plans.today();
        new DemoScript(writer, plans.open(viewer, id), actors, today).play(script);
        Map<String, String> convener =
                Map.of(
                        "convener", "arbetsformedlingen",
                        "convener-from", LocalDate.of(years.from(), 1, 1).toString(),
                        "convener-to", LocalDate.of(years.from(), 12, 31).toString());
        writer.make(id, new PlanChange.Save(Part.FACTS, id.value(), 1, convener), actors.getLast());
        return plans.open(viewer, id);
    }

    private void adopt(OpenPlan plan, Viewer by) throws IOException {
        adoption.freeze(plan, plan.value(plans.today()), by.actor());
    }

    /** The plugins are read while the server starts, so the template may still be on its way. */
    private Template template(UnitId group) throws InterruptedException {
        Instant last = clock.instant().plus(PATIENCE);
        while (templates.find("gavleborg/mysam", group).isEmpty()) {
            if (clock.instant().isAfter(last)) {
                throw new IllegalStateException(
                        "Mallen gavleborg/mysam saknas. Installera tillägget gavleborg och försök igen.");
            }
            Thread.sleep(200);
        }
        return templates.find("gavleborg/mysam", group).orElseThrow();
    }

    private boolean isEmpty() {
        return database.read(query -> query.sql("select count(*) from plan_plan").one(Long.class))
                == 0;
    }
}
