package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.PlanPieces.Pieces;
import se.samspel.handlingsplan.internal.Row.PlanRow;

/** One plan: the page to write in or read, what is worth another look and what others just saved. */
@Component(service = PlanPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}")
public final class PlanPages {
    private final Plans plans;
    private final PlanPieces pieces;
    private final Findings findings;
    private final Adoptions adoptions;
    private final PlanNews news;
    private final Organisation organisation;
    private final PlanTray tray;
    private final NewerTemplate newer;
    private final Clock clock;

    @Activate
    public PlanPages(
            @Reference Plans plans,
            @Reference PlanPieces pieces,
            @Reference Findings findings,
            @Reference Adoptions adoptions,
            @Reference PlanNews news,
            @Reference Organisation organisation,
            @Reference PlanTray tray,
            @Reference NewerTemplate newer,
            @Reference Clock clock) {
        this.plans = plans;
        this.pieces = pieces;
        this.findings = findings;
        this.adoptions = adoptions;
        this.news = news;
        this.organisation = organisation;
        this.tray = tray;
        this.newer = newer;
        this.clock = clock;
    }

    /** The plan. */
    @GET
    public PlanPage plan(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @QueryParam("oppen") @DefaultValue("") String open) {
        Pieces now = pieces.of(viewer, new PlanId(plan), open);
        PlanRow row = now.plan().plan();
        return new PlanPage(
                row.title(),
                PlanAddress.of(now.plan().id()),
                PlanNews.topic(now.plan().id()),
                owners(now.plan()),
                row.years(),
                row.prioritisedYears(),
                Badge.of(row.status()),
                touched(row),
                Progress.of(now.plan().value(plans.today())),
                now.sections().all(),
                findings.view(now.plan()),
                versions(now.plan()),
                now.editable(),
                now.plan().isDraft() && plans.may(viewer, PlanAction.ADOPT, now.plan()),
                plans.may(viewer, PlanAction.EDIT, now.plan()),
                now.plan().comments().values().stream().mapToInt(it -> it).sum(),
                now.editable() ? tray.of(viewer, now.plan()).orElse(null) : null,
                newer.of(viewer, now.plan()).orElse(null));
    }

    /** What is worth another look, as a piece of the page. */
    @GET
    @Path("att-se-over")
    public FindingsView look(@Context Viewer viewer, @PathParam("plan") long plan) {
        return findings.view(plans.open(viewer, new PlanId(plan)));
    }

    /** What someone else just saved, as a piece of the page. */
    @GET
    @Path("nytt")
    public NewsView news(@Context Viewer viewer, @PathParam("plan") long plan) {
        PlanId id = plans.open(viewer, new PlanId(plan)).id();
        return new NewsView(news.latestFor(viewer, id), PlanAddress.of(id));
    }

    private List<VersionLine> versions(OpenPlan plan) {
        return adoptions.of(plan.id()).stream()
                .map(
                        version ->
                                new VersionLine(
                                        version.number(),
                                        Swedish.date(version.adoptedAt()),
                                        version.adoptedBy(),
                                        PlanAddress.of(plan.id())
                                                + "/versioner/"
                                                + version.number()
                                                + "/paper.pdf"))
                .toList();
    }

    private String owners(OpenPlan plan) {
        return plan.owners().stream().map(organisation::name).collect(Collectors.joining(", "));
    }

    private String touched(PlanRow row) {
        return "Senast ändrad "
                + Swedish.moment(row.touchedAt(), clock.instant())
                + " av "
                + row.touchedBy();
    }
}
