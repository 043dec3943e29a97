package se.samspel.plugin.exempel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.ActivityId;
import se.samspel.handlingsplan.ActivityStatus;
import se.samspel.handlingsplan.GoalId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Goal;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.Section;

class NextStepRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, PLANNED, 0",
        "2027-05-30, ONGOING, 0",
        "2027-05-31, ONGOING, 1",
        "2027-02-28, ONGOING, 1",
        "2027-03-10, DONE, 1",
        ", PLANNED, 1"
    })
    void aPlanWithNothingAheadIsPointedOut(LocalDate due, ActivityStatus status, int findings) {
        assertEquals(findings, new NextStepRule().check(planWith(due, status)).size());
    }

    private static Plan planWith(LocalDate due, ActivityStatus status) {
        Activity activity =
                new Activity(
                        new ActivityId(3),
                        "Bjud in",
                        null,
                        List.of(),
                        "",
                        null,
                        due,
                        "",
                        status,
                        "",
                        "",
                        null,
                        "");
        Goal goal =
                new Goal(
                        new GoalId(2),
                        "Fler möts",
                        "",
                        "",
                        "",
                        null,
                        null,
                        null,
                        "",
                        List.of(activity));
        Section area =
                new Section(
                        new SectionId("omrade"),
                        "1",
                        "Område",
                        SectionKind.AREA,
                        false,
                        List.of(),
                        false,
                        "",
                        List.of(),
                        List.of(goal));
        UnitId group = new UnitId("mysam-hofors");
        Years years = new Years(2027, 2028);
        return new Plan(
                new PlanId(1),
                PlanStatus.DRAFT,
                new Plan.Facts("Plan", List.of(group), new UnitId("gavleborg"), years, years, null),
                new Plan.Source("prov/mall", "1"),
                List.of(area),
                List.of(),
                List.of(),
                TODAY);
    }
}
