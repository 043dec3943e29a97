package se.samspel.handlingsplan.internal;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;
import se.samspel.handlingsplan.spi.Section;

/** An area that sends the reader to another that is not there, or where nothing stands. */
@Component(service = PlanRule.class, property = PlanRule.NAME + "=dangling-reference")
public final class DanglingReferenceRule implements PlanRule {
    @Override
    public List<Finding> check(Plan plan) {
        return plan.areas().stream()
                .flatMap(
                        area ->
                                area.refersTo().stream()
                                        .flatMap(target -> look(plan, area, target).stream()))
                .toList();
    }

    private static Optional<Finding> look(Plan plan, Section area, SectionId target) {
        Optional<Section> there = plan.section(target);
        if (there.isEmpty()) {
            return Optional.of(
                    Finding.advice(
                            area.id(),
                            "Området hänvisar till ett område som inte finns i planen längre. Ta bort"
                                    + " hänvisningen, eller välj ett annat."));
        }
        Section other = there.get();
        boolean says = !other.goals().isEmpty() || other.hasText();
        return says
                ? Optional.empty()
                : Optional.of(
                        Finding.advice(
                                area.id(),
                                "Området hänvisar till ”"
                                        + other.heading()
                                        + "”, men där står inget än."));
    }
}
