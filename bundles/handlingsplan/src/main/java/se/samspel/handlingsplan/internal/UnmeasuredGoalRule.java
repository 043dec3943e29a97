package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Goal;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;
import se.samspel.handlingsplan.spi.Section;

/** A goal that nobody will be able to say whether it was reached: nothing to measure by, or no day to look at it. */
@Component(service = PlanRule.class, property = PlanRule.NAME + "=unmeasured-goal")
public final class UnmeasuredGoalRule implements PlanRule {
    private static final int SHOWN = 60;

    @Override
    public List<Finding> check(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        for (Section area : plan.areas()) {
            for (Goal goal : area.goals()) {
                String missing = missing(goal);
                if (!missing.isEmpty()) {
                    findings.add(
                            Finding.advice(area.id(), "”" + called(goal) + "” " + missing)
                                    .at(goal.ref()));
                }
            }
        }
        return findings;
    }

    private static String missing(Goal goal) {
        boolean measured = !goal.measure().isBlank() || !goal.target().isBlank();
        boolean followed = goal.followUp() != null;
        if (measured) {
            return followed ? "" : "saknar en dag för uppföljning. När tittar ni på hur det gick?";
        }
        return followed
                ? "går inte att mäta än. Hur ser ni att det har blivit bättre?"
                : "saknar både mått och en dag för uppföljning.";
    }

    private static String called(Goal goal) {
        String wording = goal.wording().strip().replaceAll("\\s+", " ");
        return wording.length() <= SHOWN
                ? wording
                : wording.substring(0, Math.max(SHOWN / 2, wording.lastIndexOf(' ', SHOWN))) + " …";
    }
}
