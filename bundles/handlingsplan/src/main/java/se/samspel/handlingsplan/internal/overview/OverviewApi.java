package se.samspel.handlingsplan.internal.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.Progress;
import se.samspel.handlingsplan.internal.overview.Overview.Cell;
import se.samspel.handlingsplan.internal.overview.Overview.Content;
import se.samspel.handlingsplan.internal.overview.Overview.PlanLine;

/** All groups' plans side by side, in the API. */
@Component(service = OverviewApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/overview")
public final class OverviewApi {
    private final Overviews overviews;

    @Activate
    public OverviewApi(@Reference Overviews overviews) {
        this.overviews = overviews;
    }

    /**
     * The plans of a year.
     *
     * @param years the years that any plan is for, latest first
     * @param without the groups with no plan to read
     */
    public record OverviewJson(
            int year, List<Integer> years, List<Plan> plans, List<UnitId> without) {}

    /** A plan with its areas in order; the counts are of activities. */
    public record Plan(
            PlanId id,
            String title,
            PlanStatus status,
            List<UnitId> owners,
            String template,
            Instant touchedAt,
            Progress progress,
            List<Area> areas) {}

    /** One area of a plan. */
    public record Area(
            SectionId section,
            String heading,
            Content content,
            int goals,
            Progress progress,
            @Nullable Instant touchedAt) {}

    @GET
    @Summary(
            "Alla gruppers planer för ett år, område för område: läge, senast ändrat och sent. Utan år gäller i år, eller närmaste år med en plan.")
    public OverviewJson overview(
            @Context Viewer viewer, @QueryParam("year") @Nullable Integer year) {
        Overview overview =
                overviews.of(viewer, year == null ? OptionalInt.empty() : OptionalInt.of(year));
        return new OverviewJson(
                overview.year(),
                overview.years(),
                overview.tables().stream()
                        .flatMap(table -> table.plans().stream())
                        .map(OverviewApi::plan)
                        .toList(),
                overview.without());
    }

    private static Plan plan(PlanLine line) {
        return new Plan(
                line.id(),
                line.title(),
                line.status(),
                line.owners(),
                line.template(),
                line.touched(),
                line.progress(),
                line.cells().stream().map(OverviewApi::area).toList());
    }

    private static Area area(Cell cell) {
        return new Area(
                cell.section(),
                cell.heading(),
                cell.content(),
                cell.goals(),
                cell.progress(),
                cell.touched());
    }
}
