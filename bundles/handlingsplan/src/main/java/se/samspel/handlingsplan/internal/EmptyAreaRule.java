package se.samspel.handlingsplan.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;
import se.samspel.handlingsplan.spi.Section;

/** An area where nothing stands, and nobody has said that it is meant to be so. */
@Component(service = PlanRule.class, property = PlanRule.NAME + "=empty-area")
public final class EmptyAreaRule implements PlanRule {
    @Override
    public List<Finding> check(Plan plan) {
        return plan.areas().stream()
                .filter(EmptyAreaRule::isEmpty)
                .map(
                        area ->
                                Finding.advice(
                                        area.id(),
                                        "Området är tomt. Skriv ett mål, eller säg att det är tomt"
                                                + " med avsikt."))
                .toList();
    }

    private static boolean isEmpty(Section area) {
        return area.goals().isEmpty()
                && !area.hasText()
                && !area.emptyOnPurpose()
                && area.refersTo().isEmpty();
    }
}
