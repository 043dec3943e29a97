package se.samspel.handlingsplan.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.storage.Database;
import se.samspel.handlingsplan.Years;

/**
 * The plans of the demo's year: one that was written last winter and adopted, the next one under way, and another
 * group's.
 */
@Component(service = DemoStory.class)
public final class DemoPlans implements DemoStory {
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");

    private final List<DemoPart> parts = new CopyOnWriteArrayList<>();
    private final DemoDesk desk;
    private final Database database;

    /** The writer is asked for because the adopted plan is frozen together with its paper. */
    @Activate
    public DemoPlans(
            @Reference Templates templates,
            @Reference PlanMaker maker,
            @Reference PlanWriter writer,
            @Reference Plans plans,
            @Reference Adoption adoption,
            @Reference DocumentWriter documents,
            @Reference(target = "(schema=plan)") Database database) {
        this.desk = new DemoDesk(templates, maker, writer, plans, adoption);
        this.database = database;
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
        return "handlingsplan";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (!isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Europe/Stockholm"));
        int year = today.getYear();
        Viewer convener = people.as(Role.CONVENER, HOFORS);
        List<Actor> hofors =
                List.of(
                        people.as(Role.MEMBER, HOFORS).actor(),
                        convener.actor(),
                        people.as(Role.PROCESS_LEADER, GAVLEBORG).actor());
        Viewer sandviken = people.as(Role.MEMBER, SANDVIKEN);
        DemoPlan adopted =
                new DemoPlan(
                        desk,
                        HOFORS,
                        "Handlingsplan Mysam Hofors",
                        new Years(year - 1, year),
                        "hofors-faststalld.txt",
                        hofors,
                        convener,
                        today,
                        EarlierTemplate::of);
        DemoPlan next =
                new DemoPlan(
                        desk,
                        HOFORS,
                        "Handlingsplan Mysam Hofors",
                        new Years(year + 1, year + 2),
                        "hofors-utkast.txt",
                        hofors,
                        convener,
                        today);
        DemoPlan other =
                new DemoPlan(
                        desk,
                        SANDVIKEN,
                        "Handlingsplan Mysam Sandviken",
                        new Years(year + 1, year + 2),
                        "sandviken-utkast.txt",
                        List.of(sandviken.actor()),
                        sandviken,
                        today,
                        EarlierTemplate::of);
        List<Scene> scenes = new ArrayList<>();
        scenes.addAll(adopted.written(ago(now, 364), ago(now, 342)));
        scenes.add(Scene.atWork(ago(now, 338), adopted::adopt));
        scenes.addAll(next.written(ago(now, 160), ago(now, 4)));
        scenes.add(
                Scene.atWork(
                        ago(now, 1), () -> parts.forEach(part -> part.add(next.open(), people))));
        scenes.addAll(other.written(ago(now, 120), ago(now, 9)));
        return scenes;
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    private boolean isEmpty() {
        return database.read(query -> query.sql("select count(*) from plan_plan").one(Long.class))
                == 0;
    }
}
