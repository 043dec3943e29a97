package se.samspel.handlingsplan.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;

/** A goal that nothing is planned for. */
@Component(service = PlanRule.class, property = PlanRule.NAME + "=goal-without-activity")
public final class GoalWithoutActivityRule implements PlanRule {
    @Override
    public List<Finding> check(Plan plan) {
        return plan.areas().stream()
                .flatMap(
                        area ->
                                area.goals().stream()
                                        .filter(goal -> goal.activities().isEmpty())
                                        .map(
                                                goal ->
                                                        Finding.advice(
                                                                        area.id(),
                                                                        "Målet har ingen aktivitet."
                                                                                + " Vad är det första"
                                                                                + " ni gör?")
                                                                .at(goal.ref())))
                .toList();
    }
}
