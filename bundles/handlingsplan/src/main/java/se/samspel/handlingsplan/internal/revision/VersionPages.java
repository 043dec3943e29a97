package se.samspel.handlingsplan.internal.revision;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Refusals;

/** The versions of a plan over the years, what differs between two, and the beginning of the next. */
@Component(service = VersionPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/versioner")
public final class VersionPages {
    private final Plans plans;
    private final Editions editions;
    private final Revisions revisions;

    @Activate
    public VersionPages(
            @Reference Plans plans, @Reference Editions editions, @Reference Revisions revisions) {
        this.plans = plans;
        this.editions = editions;
        this.revisions = revisions;
    }

    /** The versions; without a choice the two last are compared. */
    @GET
    public VersionsPage show(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @QueryParam("fran") @DefaultValue("") String from,
            @QueryParam("till") @DefaultValue("") String to) {
        OpenPlan open = plans.open(viewer, new PlanId(plan));
        List<Editions.Edition> all = editions.of(viewer, open.id());
        String later = chosen(all, to, all.size() - 1);
        String earlier = chosen(all, from, all.size() - 2);
        PlanDifference difference =
                earlier.isEmpty()
                        ? new PlanDifference(List.of())
                        : editions.difference(viewer, open.id(), earlier, later);
        return new VersionsPage(
                open.plan().title(),
                PlanAddress.of(open.id()),
                all.reversed().stream().map(VersionPages::line).toList(),
                earlier,
                later,
                label(all, earlier),
                label(all, later),
                difference,
                mayRevise(viewer, open, all));
    }

    /** Begins the next version. */
    @POST
    @Path("revidera")
    public Redirect revise(@Context Viewer viewer, @PathParam("plan") long plan) {
        return switch (revisions.begin(viewer, new PlanId(plan))) {
            case Revisions.Begun.Made made ->
                    Redirect.to(PlanAddress.of(made.plan()))
                            .saying(
                                    "Här är nästa version som utkast, med allt från den fastställda. Den"
                                            + " fastställda gäller tills den här är fastställd.");
            case Revisions.Begun.Already already ->
                    Redirect.to(PlanAddress.of(already.plan()))
                            .saying("Någon har redan börjat revidera planen. Här är utkastet.");
            case Revisions.Begun.NotAdopted not -> throw Refusals.frozen(not.status());
        };
    }

    private boolean mayRevise(Viewer viewer, OpenPlan plan, List<Editions.Edition> all) {
        return plan.plan().status() == PlanStatus.ADOPTED
                && all.getLast().plan().equals(plan.id())
                && plans.may(viewer, PlanAction.ADOPT, plan);
    }

    private static String chosen(List<Editions.Edition> all, String key, int otherwise) {
        if (all.stream().anyMatch(it -> it.key().equals(key))) {
            return key;
        }
        return otherwise < 0 ? "" : all.get(otherwise).key();
    }

    private static String label(List<Editions.Edition> all, String key) {
        return all.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .map(Editions.Edition::label)
                .orElse("");
    }

    private static VersionsPage.Line line(Editions.Edition edition) {
        boolean adopted = edition.version() != null;
        return new VersionsPage.Line(
                edition.key(),
                edition.label(),
                adopted ? "adopted" : edition.status() == PlanStatus.SENT ? "sent" : "draft",
                adopted ? "Fastställd" : edition.status().swedish(),
                Swedish.date(edition.at()) + " av " + edition.byName(),
                PlanAddress.of(edition.plan()),
                adopted
                        ? PlanAddress.of(edition.plan())
                                + "/versioner/"
                                + edition.key()
                                + "/paper.pdf"
                        : "");
    }
}
