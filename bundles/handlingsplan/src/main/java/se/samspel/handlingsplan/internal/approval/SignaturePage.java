package se.samspel.handlingsplan.internal.approval;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.Paper;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Papers;
import se.samspel.handlingsplan.internal.Plans;

/** A page with a line for each party to sign by hand. */
@Component(service = SignaturePage.class)
public final class SignaturePage {
    private final Plans plans;
    private final Approvals approvals;
    private final Papers papers;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public SignaturePage(
            @Reference Plans plans,
            @Reference Approvals approvals,
            @Reference Papers papers,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.plans = plans;
        this.approvals = approvals;
        this.papers = papers;
        this.organisation = organisation;
        this.clock = clock;
    }

    byte[] write(Viewer viewer, PlanId id) throws IOException {
        OpenPlan plan = plans.open(viewer, id);
        return papers.written(
                new Paper(
                        "Godkännande av " + plan.plan().title(),
                        plan.plan().years(),
                        organisation.name(plan.plan().association()),
                        "sv",
                        clock.instant(),
                        Map.of("plan", id.toString()),
                        "",
                        List.of(
                                new Paper.Paragraph(
                                        "Parterna godkänner planen så som den skickades ut, senast ändrad "
                                                + Swedish.date(plan.plan().touchedAt())
                                                + "."),
                                new Paper.Heading(1, "Underskrifter", "underskrifter"),
                                new Paper.Signatures(
                                        approvals.parties(plan).stream()
                                                .map(organisation::name)
                                                .toList()))));
    }
}
