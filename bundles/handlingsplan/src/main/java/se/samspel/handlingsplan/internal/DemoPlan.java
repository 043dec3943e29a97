package se.samspel.handlingsplan.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory.Scene;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.Years;

/** One plan of the demo, made in its first scene and written section by section in those that follow. */
final class DemoPlan {
    private final DemoDesk desk;
    private final UnitId group;
    private final String title;
    private final Years years;
    private final List<List<String>> sections;
    private final List<Actor> actors;
    private final Viewer viewer;
    private final LocalDate today;
    private final UnaryOperator<Template> edition;
    private @Nullable DemoScript script;
    private @Nullable PlanId id;

    /**
     * @param script the resource in {@code demo/} that is written into it
     * @param actors who write, by turns
     * @param viewer who reads and adopts it
     * @param edition the template as it was when the plan was made
     */
    DemoPlan(
            DemoDesk desk,
            UnitId group,
            String title,
            Years years,
            String script,
            List<Actor> actors,
            Viewer viewer,
            LocalDate today,
            UnaryOperator<Template> edition) {
        this.desk = desk;
        this.group = group;
        this.title = title;
        this.years = years;
        this.sections = DemoScript.sections(script);
        this.actors = List.copyOf(actors);
        this.viewer = viewer;
        this.today = today;
        this.edition = edition;
    }

    /** Made from the template as it is. */
    DemoPlan(
            DemoDesk desk,
            UnitId group,
            String title,
            Years years,
            String script,
            List<Actor> actors,
            Viewer viewer,
            LocalDate today) {
        this(desk, group, title, years, script, actors, viewer, today, UnaryOperator.identity());
    }

    /** The scenes in which it is written, evenly between two times. */
    List<Scene> written(Instant from, Instant to) {
        List<Scene> scenes = new ArrayList<>();
        scenes.add(Scene.atWork(from, this::make));
        Duration step = Duration.between(from, to).dividedBy(sections.size());
        Instant at = from;
        for (List<String> section : sections) {
            at = at.plus(step);
            scenes.add(Scene.atWork(at, () -> Objects.requireNonNull(script).play(section)));
        }
        return scenes;
    }

    private void make() throws InterruptedException {
        PlanId made =
                desk.maker()
                        .make(
                                edition.apply(desk.template(group)),
                                new PlanMaker.Wanted(
                                        List.of(group),
                                        title + " " + years,
                                        years,
                                        new Years(years.from() - 1, years.to())),
                                PlanContent.NONE,
                                actors.getFirst());
        id = made;
        script = new DemoScript(desk.writer(), desk.plans().open(viewer, made), actors, today);
        Map<String, String> convener =
                Map.of(
                        "convener",
                                years.from() > today.getYear()
                                        ? "forsakringskassan"
                                        : "region-gavleborg",
                        "convener-from", LocalDate.of(years.from(), 1, 1).toString(),
                        "convener-to", LocalDate.of(years.from(), 12, 31).toString());
        desk.writer()
                .make(
                        made,
                        new PlanChange.Save(Part.FACTS, made.value(), 1, convener),
                        actors.getLast());
    }

    /** The plan as it stands. */
    OpenPlan open() {
        return desk.plans().open(viewer, Objects.requireNonNull(id));
    }

    /** Adopts it as it is. */
    void adopt() throws IOException {
        OpenPlan plan = open();
        desk.adoption().freeze(plan, plan.value(desk.plans().today()), viewer.actor());
    }
}
