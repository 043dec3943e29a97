package se.samspel.plugin.exempel;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;

/** A plan is easier to keep alive when something in it is to happen soon. */
@Component(property = PlanRule.NAME + "=exempel-nasta-steg")
public final class NextStepRule implements PlanRule {
    private static final int SOON_DAYS = 90;

    @Override
    public List<Finding> check(Plan plan) {
        LocalDate soon = plan.today().plusDays(SOON_DAYS);
        boolean quiet =
                !plan.goals().isEmpty()
                        && plan.activities().stream()
                                .noneMatch(activity -> isAhead(activity, plan.today(), soon));
        return quiet
                ? List.of(
                        Finding.advice(
                                "Inget i planen ska bli klart de närmaste tre månaderna. Finns det"
                                        + " ett litet steg som ni kan ta före nästa möte?"))
                : List.of();
    }

    private static boolean isAhead(Activity activity, LocalDate today, LocalDate soon) {
        LocalDate due = activity.due();
        return activity.status().isOpen()
                && due != null
                && !due.isBefore(today)
                && !due.isAfter(soon);
    }
}
