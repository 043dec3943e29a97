package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.GoalId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.spi.Goal;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.Section;

class PlanTextTest {
    @Property(tries = 500)
    void anyTextComesBackAsItWas(@ForAll String wording, @ForAll String measure) {
        Plan plan =
                plan(
                        new Goal(
                                new GoalId(7),
                                wording,
                                measure,
                                "",
                                "",
                                null,
                                null,
                                null,
                                "",
                                List.of()));
        String text = PlanText.write(plan, UnitId::value);
        var values = PlanText.read(text);
        assertEquals(wording, values.getOrDefault("section.ett.goal.7", ""));
        assertEquals(measure, values.getOrDefault("section.ett.goal.7.measure", ""));
        assertEquals(text, PlanText.write(plan, UnitId::value));
        assertTrue(text.startsWith(PlanText.FORMAT + "\n"));
    }

    static Plan plan(Goal... goals) {
        return plan(
                new Section(
                        new SectionId("ett"),
                        "1",
                        "Ett område",
                        SectionKind.AREA,
                        false,
                        List.of(),
                        false,
                        "",
                        List.of(),
                        List.of(goals)));
    }

    static Plan plan(Section... sections) {
        return new Plan(
                new PlanId(1),
                PlanStatus.DRAFT,
                new Plan.Facts(
                        "Plan",
                        List.of(new UnitId("mysam-hofors")),
                        new UnitId("gavleborg"),
                        new Years(2026, 2028),
                        new Years(2027, 2028),
                        null),
                new Plan.Source("gavleborg/mysam", "1"),
                List.of(sections),
                List.of(),
                List.of(),
                LocalDate.of(2027, 3, 1));
    }
}
