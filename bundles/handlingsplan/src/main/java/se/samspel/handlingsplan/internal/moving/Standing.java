package se.samspel.handlingsplan.internal.moving;

import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Row.SectionRow;

/** Whether something besides texts stands in a section, so that it cannot be taken away. */
final class Standing {
    private Standing() {}

    static boolean in(OpenPlan plan, SectionRow section) {
        return isSaid(section)
                || plan.comments().containsKey(PlanAddress.group(Part.AREA, section.id()))
                || plan.sections().stream()
                        .anyMatch(it -> it.refers().equals(section.section().value()))
                || switch (section.kind()) {
                    case AREA -> !ToTemplate.goals(plan, section).isEmpty();
                    case MEMBERS -> !plan.members().isEmpty();
                    case TARGET_GROUPS -> !plan.targetGroups().isEmpty();
                    case FACTS -> true;
                    case TEXT -> false;
                };
    }

    /** Whether the group has said something of an area that is empty. */
    static boolean isSaid(SectionRow section) {
        return !section.blank().isEmpty()
                || !section.reason().isEmpty()
                || !section.refers().isEmpty();
    }
}
