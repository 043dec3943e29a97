package se.samspel.handlingsplan.internal.earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.EarlierGoals;
import se.samspel.api.documents.EarlierGoals.Earlier;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Row.GoalRow;
import se.samspel.handlingsplan.internal.revision.Revisions;

/** Asks the archive for goals like one of a plan; finds none while there is no archive. */
@Component(service = LikeGoals.class)
public final class LikeGoals {
    private static final int MOST = 5;
    private static final int LONGEST = 2_000;

    private final Plans plans;
    private final Revisions revisions;
    private final AtomicReference<@Nullable EarlierGoals> archive = new AtomicReference<>();

    @Activate
    public LikeGoals(@Reference Plans plans, @Reference Revisions revisions) {
        this.plans = plans;
        this.revisions = revisions;
    }

    /** Takes the archive. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutArchive")
    public void withArchive(EarlierGoals found) {
        archive.set(found);
    }

    /** Forgets it when it goes away. */
    public void withoutArchive(EarlierGoals gone) {
        archive.compareAndSet(gone, null);
    }

    /** What was found for a goal. */
    record Found(OpenPlan plan, long goal, String wording, List<Earlier> goals) {
        EarlierView view() {
            return new EarlierView(goals.stream().map(LikeGoals::line).toList(), sentence());
        }

        private String sentence() {
            if (wording.isBlank()) {
                return "Skriv målet, så letar arkivet efter liknande.";
            }
            return goals.isEmpty()
                    ? "Arkivet har inget mål som liknar det här."
                    : Swedish.count(
                            goals.size(),
                            "tidigare mål liknar det här:",
                            "tidigare mål liknar det här:");
        }

        EarlierPage page() {
            return new EarlierPage(
                    wording,
                    plan.plan().title(),
                    PlanAddress.of(plan.id()) + "#" + PlanAddress.anchor(Part.GOAL, goal),
                    view());
        }
    }

    /**
     * Goals like one of the plan.
     *
     * @param typed the words as they are being written; null for those that are kept
     * @throws NotThere when the viewer may not see the plan, or it has no such goal
     */
    Found of(Viewer viewer, PlanId id, long goal, @Nullable String typed) {
        OpenPlan plan = plans.open(viewer, id);
        GoalRow row =
                plan.rows(Part.GOAL).stream()
                        .map(GoalRow.class::cast)
                        .filter(it -> it.id() == goal)
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Målet"));
        String all = typed == null ? row.wording() : typed;
        String wording = all.length() <= LONGEST ? all : all.substring(0, LONGEST);
        EarlierGoals asked = archive.get();
        List<Earlier> found =
                asked == null || wording.isBlank()
                        ? List.of()
                        : asked.like(
                                viewer, wording, "plan." + revisions.line(id).getFirst(), MOST);
        return new Found(plan, goal, wording, found);
    }

    private static EarlierView.Line line(Earlier goal) {
        List<String> from = new ArrayList<>(List.of(goal.document(), goal.whose()));
        if (goal.year() != null) {
            from.add(goal.year().toString());
        }
        return new EarlierView.Line(
                goal.wording(),
                badge(goal.outcome()),
                goal.outcome() == null ? "Inget sagt om utfallet" : goal.outcome().swedish(),
                goal.said(),
                String.join(" · ", from),
                goal.path());
    }

    private static String badge(@Nullable Outcome outcome) {
        if (outcome == null) {
            return "";
        }
        return switch (outcome) {
            case FULFILLED -> "done";
            case PARTLY_FULFILLED -> "ongoing";
            case NOT_FULFILLED -> "stopped";
            case HARD_TO_EVALUATE, NOT_FOLLOWED_UP, NOT_ASSESSED -> "info";
        };
    }
}
