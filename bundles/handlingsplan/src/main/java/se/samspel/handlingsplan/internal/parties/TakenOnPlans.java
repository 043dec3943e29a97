package se.samspel.handlingsplan.internal.parties;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Plans;

/** Plans sorted by party, for those who may see them. */
@Component(service = TakenOnPlans.class)
public final class TakenOnPlans {
    private final Plans plans;
    private final Organisation organisation;

    @Activate
    public TakenOnPlans(@Reference Plans plans, @Reference Organisation organisation) {
        this.plans = plans;
        this.organisation = organisation;
    }

    /**
     * A plan as it stands today, by party.
     *
     * @throws se.samspel.api.access.NotThere when there is no such plan for the viewer
     */
    TakenOn of(Viewer viewer, PlanId plan) {
        return of(plans.open(viewer, plan));
    }

    /** The same of a plan that has been read already. */
    TakenOn of(OpenPlan plan) {
        List<UnitId> parties =
                plan.owners().stream()
                        .flatMap(owner -> organisation.partiesOf(owner).stream())
                        .map(Unit::id)
                        .distinct()
                        .toList();
        return TakenOn.of(plan.value(plans.today()), parties);
    }
}
