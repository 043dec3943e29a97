package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;
import se.samspel.handlingsplan.spi.Section;

/** What the template says must be there before the plan is adopted. */
@Component(
        service = PlanRule.class,
        property = {PlanRule.NAME + "=required-by-template", "service.ranking:Integer=1000"})
public final class RequiredByTemplateRule implements PlanRule {
    @Override
    public List<Finding> check(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        for (Section section : plan.sections()) {
            section.texts().stream()
                    .filter(text -> text.required() && text.value().isBlank())
                    .forEach(
                            text ->
                                    findings.add(
                                            Finding.required(
                                                    section.id(),
                                                    "Mallen vill att \""
                                                            + text.label()
                                                            + "\" är ifyllt innan planen"
                                                            + " fastställs.")));
            if (section.required() && !isFilled(plan, section)) {
                findings.add(
                        Finding.required(
                                section.id(),
                                "Mallen vill att \""
                                        + section.title()
                                        + "\" är ifyllt innan planen fastställs."));
            }
        }
        return findings;
    }

    private static boolean isFilled(Plan plan, Section section) {
        return switch (section.kind()) {
            case TEXT -> section.hasText();
            case AREA ->
                    section.hasText()
                            || !section.goals().isEmpty()
                            || section.emptyOnPurpose()
                            || !section.refersTo().isEmpty();
            case TARGET_GROUPS -> !plan.targetGroups().isEmpty();
            case MEMBERS -> !plan.members().isEmpty();
            case FACTS -> plan.facts().convener() != null;
        };
    }
}
