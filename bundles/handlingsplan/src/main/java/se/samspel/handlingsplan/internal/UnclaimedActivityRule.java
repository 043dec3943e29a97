package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;
import se.samspel.handlingsplan.spi.Section;

/** An activity that is still to be done and that nobody has taken on, or that has no date. */
@Component(service = PlanRule.class, property = PlanRule.NAME + "=unclaimed-activity")
public final class UnclaimedActivityRule implements PlanRule {
    @Override
    public List<Finding> check(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        for (Section area : plan.areas()) {
            area.goals().stream()
                    .flatMap(goal -> goal.activities().stream())
                    .filter(activity -> activity.status().isOpen())
                    .forEach(activity -> look(area, activity, findings));
        }
        return findings;
    }

    private static void look(Section area, Activity activity, List<Finding> findings) {
        boolean dated = activity.due() != null;
        if (!activity.hasOwner() || !dated) {
            String sentence =
                    activity.hasOwner()
                            ? " saknar datum. När ska det vara klart?"
                            : dated
                                    ? " saknar ansvarig. Vilken part tar det?"
                                    : " saknar både ansvarig och datum.";
            findings.add(
                    Finding.advice(area.id(), "”" + activity.what() + "”" + sentence)
                            .at(activity.ref()));
        }
    }
}
