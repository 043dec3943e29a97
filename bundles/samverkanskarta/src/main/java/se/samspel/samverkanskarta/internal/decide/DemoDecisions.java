package se.samspel.samverkanskarta.internal.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** In the demo's year: two things that were tried on the map become activities under the goals of the plan that they serve. */
@Component(service = DemoStory.class)
public final class DemoDecisions implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final Duration AGO = Duration.ofDays(3);

    /** What is decided. @param goal how the goal begins that it stands under */
    private record Step(Decision.Kind kind, String forum, String goal) {
        Decision of(VersionLine line) {
            return new Decision(line.id(), kind, forum, "");
        }
    }

    private static final List<Step> STEPS =
            List.of(
                    new Step(Decision.Kind.REMOVE, "rehabrond", "Vi använder de möten som finns"),
                    new Step(Decision.Kind.BEGIN, "trettio", "Varje brytpunkt har ett möte"));

    private final Maps maps;
    private final Decisions decisions;

    @Activate
    public DemoDecisions(@Reference Maps maps, @Reference Decisions decisions) {
        this.maps = maps;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "samverkanskarta, beslut";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        Viewer convener = people.as(Role.CONVENER, HOFORS);
        boolean told =
                current(convener)
                        .anyMatch(it -> !decisions.standing(convener, decided(it)).isEmpty());
        return told ? List.of() : List.of(Scene.atWork(now.minus(AGO), () -> play(convener)));
    }

    private Stream<VersionLine> current(Viewer convener) {
        return maps.of(convener, GAVLEBORG).stream()
                .flatMap(map -> map.versions().stream())
                .filter(it -> it.kind() == VersionKind.CURRENT);
    }

    private static List<Decision> decided(VersionLine line) {
        return STEPS.stream().map(it -> it.of(line)).toList();
    }

    private void play(Viewer convener) {
        current(convener)
                .findFirst()
                .ifPresent(line -> STEPS.forEach(step -> decide(convener, line, step)));
    }

    private void decide(Viewer convener, VersionLine line, Step step) {
        for (PlanPlaces.Writable plan : decisions.writable(convener, line.association())) {
            plan.areas().stream()
                    .flatMap(area -> area.goals().stream())
                    .filter(goal -> goal.wording().startsWith(step.goal()))
                    .findFirst()
                    .ifPresent(
                            goal ->
                                    decisions.make(
                                            convener,
                                            step.of(line),
                                            plan.id(),
                                            new PlanPlaces.NewActivity(goal.id()),
                                            "",
                                            "demo"));
        }
    }
}
