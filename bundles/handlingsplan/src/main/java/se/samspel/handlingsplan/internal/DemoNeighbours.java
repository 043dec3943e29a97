package se.samspel.handlingsplan.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.storage.Database;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.Years;

/** The plans of the other groups in the demo's förbund, which its office writes for them, so that there is something to compare. */
@Component(service = DemoStory.class)
public final class DemoNeighbours implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");

    private final DemoDesk desk;
    private final Database database;

    /** The writer is asked for because adopted plans are frozen together with their papers. */
    @Activate
    public DemoNeighbours(
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

    @Override
    public String name() {
        return "handlingsplan, fler grupper";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (!isEmpty()) {
            return List.of();
        }
        Viewer office = people.as(Role.OFFICE, GAVLEBORG);
        LocalDate today = LocalDate.ofInstant(now, Swedish.ZONE);
        Years adopted = new Years(today.getYear(), today.getYear() + 1);
        Years next = new Years(today.getYear() + 1, today.getYear() + 2);
        List<Scene> scenes = new ArrayList<>();
        DemoPlan bollnas = plan("bollnas", "Bollnäs", adopted, "bollnas-faststalld", office, today);
        scenes.addAll(bollnas.written(ago(now, 300), ago(now, 230)));
        scenes.add(Scene.atWork(ago(now, 224), bollnas::adopt));
        DemoPlan gavle = plan("gavle", "Gävle", adopted, "gavle-faststalld", office, today);
        scenes.addAll(gavle.written(ago(now, 280), ago(now, 120)));
        scenes.add(Scene.atWork(ago(now, 110), gavle::adopt));
        DemoPlan soderhamn =
                plan("soderhamn", "Söderhamn", next, "soderhamn-utkast", office, today);
        scenes.addAll(soderhamn.written(ago(now, 40), ago(now, 12)));
        return scenes;
    }

    private DemoPlan plan(
            String place, String name, Years years, String script, Viewer office, LocalDate today) {
        return new DemoPlan(
                desk,
                new UnitId("mysam-" + place),
                "Handlingsplan Mysam " + name,
                years,
                script + ".txt",
                List.of(office.actor()),
                office,
                today);
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    private boolean isEmpty() {
        return database.read(query -> query.sql("select count(*) from plan_plan").one(Long.class))
                == 0;
    }
}
