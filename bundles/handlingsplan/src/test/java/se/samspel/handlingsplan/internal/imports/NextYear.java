package se.samspel.handlingsplan.internal.imports;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.NewPlans;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.Row;

/** Carries a plan over to the next year, for the tests of other rooms. */
public final class NextYear {
    private NextYear() {}

    /** The next plan, with all goals and activities that have not been taken away. */
    public static PlanId of(PlanRoom room, PlanId plan, String form) {
        CarriedPlans carried = new CarriedPlans(room.plans, room.newPlans, room.storage.database());
        OpenPlan open = carried.open(room.convener(), plan);
        CarryOver.Chosen proposed = carried.of(open).proposed();
        CarryOver.Chosen all =
                new CarryOver.Chosen(
                        proposed.texts(),
                        ids(open.goals().stream()),
                        ids(open.activities().stream()),
                        proposed.members(),
                        proposed.groups());
        Map<String, String> values =
                Map.of("title", "Nästa års plan", "years", "2029", "prioritised-years", "2029");
        NewPlans.Begun begun = carried.make(room.convener(), plan, all, values, form);
        if (begun instanceof NewPlans.Begun.Made made) {
            return made.plan();
        }
        throw new AssertionError("not carried over: " + begun);
    }

    private static Set<Long> ids(Stream<? extends Row.Child> rows) {
        return rows.filter(it -> !it.isRemoved()).map(Row::id).collect(Collectors.toSet());
    }
}
