package se.samspel.handlingsplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Panel;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.View;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Plan;

/** Shows the chosen group's plan on the start page: how the activities stand and what is late. */
@Component(
        service = Panel.class,
        property = {"slot=" + Panel.START, "service.ranking:Integer=50"})
public final class PlanPanel implements Panel {
    private static final int MOST_LATE = 5;

    private final Plans plans;
    private final Access access;
    private final Clock clock;

    @Activate
    public PlanPanel(@Reference Plans plans, @Reference Access access, @Reference Clock clock) {
        this.plans = plans;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Optional<View> render(Viewer viewer) {
        return viewer.chosenGroup().flatMap(group -> render(viewer, group));
    }

    private Optional<View> render(Viewer viewer, UnitId group) {
        LocalDate today = plans.today();
        List<PlanSummary> own =
                plans.list(viewer).stream().filter(plan -> plan.owners().contains(group)).toList();
        boolean mayMake = access.may(viewer, PlanAction.EDIT, group);
        if (own.isEmpty()) {
            return mayMake
                    ? Optional.of(
                            new PlanPanelView(
                                    "Handlingsplan", "", "", "", Progress.NOTHING, List.of(), true))
                    : Optional.empty();
        }
        return Optional.of(view(viewer, current(own, today), today));
    }

    /** The plan the group works with: the draft touched last, otherwise the one that holds today. */
    private static PlanSummary current(List<PlanSummary> own, LocalDate today) {
        return own.stream()
                .filter(plan -> plan.status() == PlanStatus.DRAFT)
                .findFirst()
                .or(() -> own.stream().filter(plan -> plan.holdsOn(today)).findFirst())
                .orElse(own.getFirst());
    }

    private PlanPanelView view(Viewer viewer, PlanSummary summary, LocalDate today) {
        Plan plan = plans.open(viewer, summary.id()).value(today);
        return new PlanPanelView(
                summary.title(),
                PlanAddress.of(summary.id()),
                Swedish.count(plan.goals().size(), "mål", "mål")
                        + ", "
                        + Swedish.count(plan.activities().size(), "aktivitet", "aktiviteter"),
                "Uppdaterad " + Swedish.moment(summary.touchedAt(), clock.instant()),
                Progress.of(plan),
                plan.late()
                        .sorted(Comparator.comparing(PlanPanel::due))
                        .limit(MOST_LATE)
                        .map(activity -> late(plan, activity, today))
                        .toList(),
                false);
    }

    private static PlanPanelView.Late late(Plan plan, Activity activity, LocalDate today) {
        long days = ChronoUnit.DAYS.between(due(activity), today);
        return new PlanPanelView.Late(
                PlanAddress.opened(plan.id(), Part.ACTIVITY, activity.id().value()),
                activity.what(),
                Swedish.count(days, "dag sen", "dagar sen"));
    }

    /** A late activity has a date. */
    private static LocalDate due(Activity activity) {
        return Objects.requireNonNull(activity.due());
    }
}
