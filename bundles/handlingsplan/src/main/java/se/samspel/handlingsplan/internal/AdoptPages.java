package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.spi.Plan;

/** The page where a plan is adopted. */
@Component(service = AdoptPages.class)
@Rest
@Needs({Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE})
@Path("handlingsplaner/{plan: \\d+}/faststall")
public final class AdoptPages {
    private final Plans plans;
    private final Adoption adoption;
    private final Findings findings;
    private final Organisation organisation;

    @Activate
    public AdoptPages(
            @Reference Plans plans,
            @Reference Adoption adoption,
            @Reference Findings findings,
            @Reference Organisation organisation) {
        this.plans = plans;
        this.adoption = adoption;
        this.findings = findings;
        this.organisation = organisation;
    }

    /** What would be adopted. */
    @GET
    public Object look(@Context Viewer viewer, @PathParam("plan") long plan) {
        OpenPlan open = plans.open(viewer, new PlanId(plan));
        plans.require(viewer, PlanAction.ADOPT, open);
        if (!open.isAdoptable()) {
            return Redirect.to(PlanAddress.of(open.id())).saying("Planen är redan fastställd.");
        }
        return page(open, "");
    }

    /** Adopts what the person saw. */
    @POST
    public Object adopt(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @FormParam("seen") @DefaultValue("-1") long seen)
            throws IOException {
        PlanId id = new PlanId(plan);
        return switch (adoption.adopt(viewer, id, seen)) {
            case Adoption.Outcome.Adopted adopted ->
                    Redirect.to(PlanAddress.of(id))
                            .saying(
                                    "Planen är fastställd som version "
                                            + adopted.number()
                                            + ". Den kan läsas av alla i förbundet.");
            case Adoption.Outcome.Changed changed ->
                    again(
                            viewer,
                            id,
                            "Någon ändrade planen medan du tittade på den. Inget är fastställt. Titta på det som"
                                    + " står nu och fastställ sedan.");
            case Adoption.Outcome.Lacking lacking ->
                    again(
                            viewer,
                            id,
                            "Inget är fastställt än. Det som behövs först står här nedanför.");
            case Adoption.Outcome.Frozen frozen -> throw Refusals.frozen(frozen.status());
        };
    }

    private Answer again(Viewer viewer, PlanId id, String message) {
        return new Answer(409, page(plans.open(viewer, id), message));
    }

    private AdoptPage page(OpenPlan open, String message) {
        List<FindingLine> all = new ArrayList<>(findings.view(open).findings());
        adoption.lacking(open)
                .forEach(
                        it ->
                                all.add(
                                        new FindingLine(
                                                true,
                                                "Godkännande",
                                                it.sentence(),
                                                PlanAddress.of(open.id()) + "/godkannande")));
        return new AdoptPage(
                open.plan().title(),
                PlanAddress.of(open.id()),
                open.owners().stream().map(organisation::name).collect(Collectors.joining(", ")),
                open.plan().years(),
                contents(open.value(plans.today())),
                all.stream().filter(FindingLine::required).toList(),
                all.stream().filter(line -> !line.required()).toList(),
                open.plan().changes(),
                message);
    }

    private static List<String> contents(Plan plan) {
        return List.of(
                Swedish.count(plan.areas().size(), "område", "områden"),
                Swedish.count(plan.goals().size(), "mål", "mål"),
                Swedish.count(plan.activities().size(), "aktivitet", "aktiviteter"),
                Swedish.count(
                        plan.targetGroups().size(), "prioriterad grupp", "prioriterade grupper"),
                Swedish.count(plan.members().size(), "deltagare", "deltagare"));
    }
}
