package se.samspel.handlingsplan.internal;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;
import se.samspel.handlingsplan.spi.Section;

/** An area that sends the reader to another where nothing stands. */
@Component(service = PlanRule.class, property = PlanRule.NAME + "=dangling-reference")
public final class DanglingReferenceRule implements PlanRule {
    @Override
    public List<Finding> check(Plan plan) {
        return plan.areas().stream().flatMap(area -> look(plan, area).stream()).toList();
    }

    private static Optional<Finding> look(Plan plan, Section area) {
        SectionId target = area.refersTo();
        if (target == null) {
            return Optional.empty();
        }
        Optional<Section> there = plan.section(target);
        boolean says = there.filter(it -> !it.goals().isEmpty() || it.hasText()).isPresent();
        return says
                ? Optional.empty()
                : Optional.of(
                        Finding.advice(
                                area.id(),
                                "Området hänvisar till "
                                        + there.map(it -> "”" + it.heading() + "”")
                                                .orElse("ett område")
                                        + ", men där står inget än."));
    }
}
