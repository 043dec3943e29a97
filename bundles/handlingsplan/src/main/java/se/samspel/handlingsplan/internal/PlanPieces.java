package se.samspel.handlingsplan.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.PlanId;

/** A plan as one viewer meets it: what they may do with it, and the pieces of its page. */
@Component(service = PlanPieces.class)
public final class PlanPieces {
    private final Plans plans;
    private final Organisation organisation;

    @Activate
    public PlanPieces(@Reference Plans plans, @Reference Organisation organisation) {
        this.plans = plans;
        this.organisation = organisation;
    }

    /**
     * The pieces of a plan as it stands now.
     *
     * @param open the id of the form that is open, such as {@code aktiviteter-12}; empty for none
     */
    Pieces of(Viewer viewer, PlanId id, String open) {
        return of(viewer, plans.open(viewer, id), open);
    }

    /** The pieces of a plan that has been read already. */
    Pieces of(Viewer viewer, OpenPlan plan, String open) {
        boolean editable = plan.isDraft() && plans.may(viewer, PlanAction.EDIT, plan);
        ChildViews children = new ChildViews(plan, organisation, plans.today(), editable, open);
        SectionViews sections = new SectionViews(plan, organisation, children, editable);
        return new Pieces(plan, children, sections, editable);
    }

    /** One plan's pieces. */
    record Pieces(OpenPlan plan, ChildViews children, SectionViews sections, boolean editable) {}
}
