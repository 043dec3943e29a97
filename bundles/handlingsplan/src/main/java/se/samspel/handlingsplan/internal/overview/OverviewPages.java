package se.samspel.handlingsplan.internal.overview;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Ago;
import se.samspel.handlingsplan.internal.Badge;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Progress;
import se.samspel.handlingsplan.internal.Template;
import se.samspel.handlingsplan.internal.Templates;
import se.samspel.handlingsplan.internal.overview.Overview.Cell;
import se.samspel.handlingsplan.internal.overview.Overview.Content;
import se.samspel.handlingsplan.internal.overview.Overview.PlanLine;
import se.samspel.handlingsplan.internal.overview.Overview.Table;

/** All groups' plans side by side, for the office and the board. */
@Component(service = OverviewPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/oversikt")
public final class OverviewPages {
    private final Overviews overviews;
    private final Organisation organisation;
    private final Templates templates;
    private final Clock clock;

    @Activate
    public OverviewPages(
            @Reference Overviews overviews,
            @Reference Organisation organisation,
            @Reference Templates templates,
            @Reference Clock clock) {
        this.overviews = overviews;
        this.organisation = organisation;
        this.templates = templates;
        this.clock = clock;
    }

    /** The plans of a year, area by area. */
    @GET
    public OverviewPage overview(
            @Context Viewer viewer, @QueryParam("ar") @DefaultValue("") String year) {
        Overview overview = overviews.of(viewer, year(year));
        return new OverviewPage(
                overview.year(),
                overview.years(),
                overview.tables().stream().map(this::table).toList(),
                overview.without().stream().map(organisation::name).toList());
    }

    private static OptionalInt year(String sent) {
        return sent.matches("\\d{4}")
                ? OptionalInt.of(Integer.parseInt(sent))
                : OptionalInt.empty();
    }

    private OverviewPage.Areas table(Table table) {
        UnitId owner = table.plans().getFirst().owners().getFirst();
        return new OverviewPage.Areas(
                templates.find(table.template(), owner).map(Template::title).orElse(""),
                table.areas().stream()
                        .map(area -> new OverviewPage.Area(area.number(), area.title()))
                        .toList(),
                table.plans().stream().map(plan -> line(table, plan)).toList());
    }

    private OverviewPage.Line line(Table table, PlanLine plan) {
        return new OverviewPage.Line(
                plan.owners().stream().map(organisation::name).collect(Collectors.joining(", ")),
                plan.title(),
                PlanAddress.of(plan.id()),
                Badge.of(plan.status()),
                ago(plan.touched()),
                plan.progress().shares(),
                table.areas().stream()
                        .map(area -> plan.at(area.section()).map(cell -> cell(plan.id(), cell)))
                        .map(found -> found.orElse(OverviewPage.Square.NOT_THERE))
                        .toList());
    }

    private OverviewPage.Square cell(PlanId plan, Cell cell) {
        return new OverviewPage.Square(
                PlanAddress.of(plan) + "#" + PlanAddress.anchor(cell.section()),
                says(cell),
                cell.progress().shares(),
                cell.progress().late() == 0
                        ? ""
                        : Swedish.count(cell.progress().late(), "försenad", "försenade"),
                ago(cell.touched()));
    }

    private static String says(Cell cell) {
        Progress progress = cell.progress();
        if (cell.content() != Content.WORK) {
            return cell.content().swedish();
        }
        if (cell.goals() == 0) {
            return "Bara text";
        }
        String goals = Swedish.count(cell.goals(), "mål", "mål");
        return progress.total() == 0
                ? goals + ", inga aktiviteter"
                : goals + ", " + progress.done() + " av " + progress.total() + " klara";
    }

    private String ago(@Nullable Instant touched) {
        return touched == null ? "" : Ago.said(touched, clock.instant());
    }
}
