package se.samspel.handlingsplan.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.ObjectRef;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.Section;

/** What is worth another look in a plan, with the way to each place. */
@Component(service = Findings.class)
public final class Findings {
    private final PlanCheck check;
    private final Plans plans;

    @Activate
    public Findings(@Reference PlanCheck check, @Reference Plans plans) {
        this.check = check;
        this.plans = plans;
    }

    FindingsView view(OpenPlan open) {
        Plan plan = open.value(plans.today());
        return new FindingsView(
                check.look(plan).stream().map(finding -> line(plan, finding)).toList());
    }

    private static FindingLine line(Plan plan, Finding finding) {
        SectionId section = finding.section();
        return new FindingLine(
                finding.level() == Finding.Level.REQUIRED,
                section == null ? "" : plan.section(section).map(Section::heading).orElse(""),
                finding.sentence(),
                href(plan.id(), finding));
    }

    private static String href(PlanId plan, Finding finding) {
        ObjectRef about = finding.about();
        SectionId section = finding.section();
        if (about != null && about.id().matches("\\d{1,18}")) {
            long row = Long.parseLong(about.id());
            if (about.equals(Part.GOAL.ref(row))) {
                return PlanAddress.of(plan) + "#" + PlanAddress.anchor(Part.GOAL, row);
            }
            for (Part part : new Part[] {Part.ACTIVITY, Part.MEMBER, Part.TARGET_GROUP}) {
                if (about.equals(part.ref(row))) {
                    return PlanAddress.opened(plan, part, row);
                }
            }
        }
        return PlanAddress.of(plan) + (section == null ? "" : "#" + PlanAddress.anchor(section));
    }
}
