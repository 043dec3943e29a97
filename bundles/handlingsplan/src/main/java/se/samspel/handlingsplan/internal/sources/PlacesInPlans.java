package se.samspel.handlingsplan.internal.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.StorageException;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanEdits;
import se.samspel.handlingsplan.internal.PlanOutcome;
import se.samspel.handlingsplan.internal.PlanSummary;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.SourceRow;
import se.samspel.handlingsplan.internal.SourceRows;

/** What the plans offer a dialogue. */
@Component(service = PlanPlaces.class)
public final class PlacesInPlans implements PlanPlaces {
    private final Plans plans;
    private final PlanEdits edits;
    private final Database database;
    private final Clock clock;

    @Activate
    public PlacesInPlans(
            @Reference Plans plans,
            @Reference PlanEdits edits,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Clock clock) {
        this.plans = plans;
        this.edits = edits;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Writable> writable(Viewer viewer, UnitId group) {
        return ofGroup(viewer, group)
                .filter(it -> it.isDraft() && plans.may(viewer, PlanAction.EDIT, it))
                .map(PlacesInPlans::writable)
                .toList();
    }

    private Stream<OpenPlan> ofGroup(Viewer viewer, UnitId group) {
        return plans.list(viewer).stream()
                .filter(it -> it.owners().contains(group))
                .sorted(Comparator.comparing((PlanSummary it) -> it.id().value()).reversed())
                .flatMap(it -> plans.find(viewer, it.id()).stream());
    }

    private static Writable writable(OpenPlan plan) {
        return new Writable(
                plan.id().value(),
                plan.plan().title(),
                plan.plan().years(),
                plan.sections().stream()
                        .filter(it -> it.kind() == SectionKind.AREA)
                        .map(it -> new Area(it.section().value(), it.heading(), goals(plan, it)))
                        .toList());
    }

    private static List<Goal> goals(OpenPlan plan, Row.SectionRow area) {
        return plan.goalsOf(area.section()).stream()
                .map(it -> new Goal(it.id(), it.wording(), activities(plan, it)))
                .toList();
    }

    private static List<Activity> activities(OpenPlan plan, Row.GoalRow goal) {
        return plan.activitiesOf(goal.id()).stream()
                .map(it -> new Activity(it.id(), it.called()))
                .toList();
    }

    @Override
    public String beginning(UnitId group) {
        return "/handlingsplaner/ny?grupp=" + URLEncoder.encode(group.value(), UTF_8);
    }

    @Override
    public List<String> targetGroups(Viewer viewer, UnitId group) {
        return ofGroup(viewer, group)
                .findFirst()
                .map(OpenPlan::targetGroups)
                .orElse(List.of())
                .stream()
                .filter(it -> !it.isRemoved())
                .map(Row.TargetGroupRow::name)
                .toList();
    }

    @Override
    public Outcome make(Viewer viewer, Wanted wanted) {
        Optional<Outcome> before = requested(viewer, wanted);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return switch (wanted.target()) {
                case NewGoal goal -> added(viewer, wanted, Part.GOAL, goal.area());
                case NewActivity activity ->
                        added(viewer, wanted, Part.ACTIVITY, Long.toString(activity.goal()));
                case Standing standing -> tied(viewer, wanted, standing.row());
            };
        } catch (StorageException twice) {
            if (twice.reason() != StorageException.Reason.DUPLICATE) {
                throw twice;
            }
            return requested(viewer, wanted).orElseThrow(() -> twice);
        }
    }

    private Outcome added(Viewer viewer, Wanted wanted, Part part, String parent) {
        PlanChange.Add add =
                new PlanChange.Add(
                        part, parent, Map.of(part.fields().getFirst(), wanted.wording()));
        PlanOutcome outcome =
                edits.add(
                                viewer,
                                new PlanId(wanted.plan()),
                                add,
                                (tx, saved) ->
                                        SourceRows.insert(
                                                tx,
                                                source(viewer, wanted, part, saved),
                                                wanted.request()))
                        .outcome();
        return made(viewer, outcome, "tillagt", saved -> source(viewer, wanted, part, saved));
    }

    private Outcome tied(Viewer viewer, Wanted wanted, long row) {
        PlanId id = new PlanId(wanted.plan());
        OpenPlan plan = plans.openToEdit(viewer, id);
        Part part = plan.row(Part.GOAL, row).isPresent() ? Part.GOAL : Part.ACTIVITY;
        SourceRow source =
                SourceRow.tying(id, part, row, wanted.origin(), clock.instant(), viewer.actor());
        PlanOutcome outcome = edits.tie(viewer, id, source, wanted.request());
        return made(viewer, outcome, "knutet", saved -> source);
    }

    private Optional<Outcome> requested(Viewer viewer, Wanted wanted) {
        return database.read(query -> SourceRows.requested(query, wanted.request()))
                .flatMap(it -> place(viewer, it))
                .map(Outcome.Made::new);
    }

    private SourceRow source(Viewer viewer, Wanted wanted, Part part, PlanOutcome.Saved saved) {
        return SourceRow.of(
                new PlanId(wanted.plan()),
                part,
                saved.row(),
                wanted.origin(),
                clock.instant(),
                viewer.actor());
    }

    /** @param done what nothing was when it is refused: "tillagt" */
    private Outcome made(
            Viewer viewer,
            PlanOutcome outcome,
            String done,
            Function<PlanOutcome.Saved, SourceRow> source) {
        String gone =
                "Området, målet eller aktiviteten finns inte i planen längre. Inget är "
                        + done
                        + ". Läs in sidan igen och välj på nytt.";
        return switch (outcome) {
            case PlanOutcome.Saved saved ->
                    place(viewer, source.apply(saved))
                            .<Outcome>map(Outcome.Made::new)
                            .orElseGet(() -> new Outcome.Refused(gone));
            case PlanOutcome.Invalid invalid ->
                    new Outcome.Refused(
                            String.join(" ", invalid.problems().values())
                                    + " Inget är "
                                    + done
                                    + ".");
            case PlanOutcome.Frozen frozen ->
                    new Outcome.Refused(
                            "Planen är "
                                    + frozen.status().swedish().toLowerCase(Locale.ROOT)
                                    + " och tar inte emot något nytt. Inget är "
                                    + done
                                    + ". Välj en annan plan.");
            case PlanOutcome.Gone nothing -> new Outcome.Refused(gone);
            case PlanOutcome.Conflict conflict -> new Outcome.Refused(gone);
            case PlanOutcome.NothingToUndo nothing -> new Outcome.Refused(gone);
        };
    }

    @Override
    public List<Place> standing(Viewer viewer, Collection<String> refs) {
        return database.read(query -> SourceRows.from(query, refs)).stream()
                .flatMap(it -> place(viewer, it).stream())
                .toList();
    }

    private Optional<Place> place(Viewer viewer, SourceRow source) {
        return plans.find(viewer, new PlanId(source.planId()))
                .flatMap(
                        plan ->
                                plan.row(source.part(), source.rowId())
                                        .map(it -> Placed.of(plan, source, (Row.Child) it)));
    }
}
