package se.samspel.handlingsplan.internal.sources;

import se.samspel.api.dialogue.PlanPlaces.Place;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.SourceRow;

/** Says where a goal or an activity that was made from something stands now. */
final class Placed {
    private Placed() {}

    static Place of(OpenPlan plan, SourceRow source, Row.Child row) {
        boolean removed = row.isRemoved() || parentIsRemoved(plan, row);
        return new Place(
                source.ref(),
                plan.id().value(),
                plan.plan().title(),
                plan.plan().status().swedish(),
                source.part() == Part.GOAL ? "Mål" : "Aktivitet",
                row.id(),
                row.called(),
                plan.sectionOf(row).map(Row.SectionRow::heading).orElse(""),
                removed,
                removed
                        ? PlanAddress.of(plan.id())
                        : PlanAddress.opened(plan.id(), source.part(), row.id()));
    }

    private static boolean parentIsRemoved(OpenPlan plan, Row.Child row) {
        return plan.goals().stream()
                .anyMatch(it -> Long.toString(it.id()).equals(row.parent()) && it.isRemoved());
    }
}
