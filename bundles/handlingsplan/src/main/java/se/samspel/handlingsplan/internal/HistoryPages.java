package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;

/** The history of a plan. */
@Component(service = HistoryPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/historik")
public final class HistoryPages {
    private static final int ON_A_PAGE = 50;
    private static final String A_ROW = "[a-z]+-\\d{1,18}";

    private final Plans plans;
    private final PlanHistory history;

    @Activate
    public HistoryPages(@Reference Plans plans, @Reference PlanHistory history) {
        this.plans = plans;
        this.history = history;
    }

    /** The changes, newest first. */
    @GET
    public HistoryPage history(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @QueryParam("rad") @DefaultValue("") String row,
            @QueryParam("sida") @DefaultValue("1") int page) {
        OpenPlan open = plans.open(viewer, new PlanId(plan));
        List<PlanHistory.Change> all = changes(open, row);
        int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.clamp(page, 1, pages);
        return new HistoryPage(
                open.plan().title(),
                PlanAddress.of(open.id()),
                days(all.stream().skip((long) (shown - 1) * ON_A_PAGE).limit(ON_A_PAGE).toList()),
                shown,
                pages,
                row.matches(A_ROW) ? row : "",
                "Inget har ändrats sedan planen skapades.");
    }

    /** The changes of the whole plan, or of a row as {@link PlanAddress#group} names it. */
    private List<PlanHistory.Change> changes(OpenPlan plan, String row) {
        if (!row.matches(A_ROW)) {
            return history.of(plan);
        }
        int dash = row.lastIndexOf('-');
        return Part.ofPath(row.substring(0, dash))
                .map(part -> history.of(plan, part, Long.parseLong(row.substring(dash + 1))))
                .orElse(List.of());
    }

    private static List<HistoryPage.Day> days(List<PlanHistory.Change> changes) {
        Map<String, List<HistoryPage.Line>> byDay = new LinkedHashMap<>();
        for (PlanHistory.Change change : changes) {
            byDay.computeIfAbsent(Swedish.date(change.at()), day -> new ArrayList<>())
                    .add(
                            new HistoryPage.Line(
                                    Swedish.time(change.at()),
                                    change.byName(),
                                    change.what(),
                                    change.place(),
                                    change.called(),
                                    change.before(),
                                    change.after()));
        }
        return byDay.entrySet().stream()
                .map(day -> new HistoryPage.Day(day.getKey(), day.getValue()))
                .toList();
    }
}
