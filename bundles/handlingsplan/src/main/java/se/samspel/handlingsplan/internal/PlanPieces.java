package se.samspel.handlingsplan.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.RegisteredDocuments;
import se.samspel.handlingsplan.PlanId;

/** A plan as one viewer meets it: what they may do with it, and the pieces of its page. */
@Component(service = PlanPieces.class)
public final class PlanPieces {
    private final Plans plans;
    private final Organisation organisation;
    private final AtomicReference<@Nullable RegisteredDocuments> documents =
            new AtomicReference<>();

    @Activate
    public PlanPieces(@Reference Plans plans, @Reference Organisation organisation) {
        this.plans = plans;
        this.organisation = organisation;
    }

    /** Takes the archive's way from a registry number to a document. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutDocuments")
    public void withDocuments(RegisteredDocuments found) {
        documents.set(found);
    }

    /** Forgets it when it goes away; numbers are then only numbers. */
    public void withoutDocuments(RegisteredDocuments gone) {
        documents.compareAndSet(gone, null);
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
        RegisteredDocuments archive = documents.get();
        ChildViews children =
                new ChildViews(
                        plan,
                        organisation,
                        number -> archive == null ? Optional.empty() : archive.find(viewer, number),
                        plans.today(),
                        editable,
                        open);
        SectionViews sections = new SectionViews(plan, organisation, children, editable);
        return new Pieces(plan, children, sections, editable);
    }

    /** One plan's pieces. */
    record Pieces(OpenPlan plan, ChildViews children, SectionViews sections, boolean editable) {}
}
