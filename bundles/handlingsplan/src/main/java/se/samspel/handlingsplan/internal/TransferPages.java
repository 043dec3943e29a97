package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Row.ActivityRow;
import se.samspel.handlingsplan.internal.Row.Child;
import se.samspel.handlingsplan.internal.Row.GoalRow;

/** Moves a goal to another area and an activity to another goal, for someone who chooses among them all. */
@Component(service = TransferPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/{part: mal|aktiviteter}/{row: \\d+}/flytta-till")
public final class TransferPages {
    private final Plans plans;
    private final PlanEdits edits;
    private final Clock clock;

    @Activate
    public TransferPages(
            @Reference Plans plans, @Reference PlanEdits edits, @Reference Clock clock) {
        this.plans = plans;
        this.edits = edits;
        this.clock = clock;
    }

    /** Where it can go. */
    @GET
    public TransferPage look(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("part") String path,
            @PathParam("row") long row) {
        return page(viewer, new PlanId(plan), part(path), row, "");
    }

    /** Puts it last in the chosen place. */
    @POST
    public Object move(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("part") String path,
            @PathParam("row") long row,
            @FormParam("till") @DefaultValue("") String to,
            @FormParam("version") @DefaultValue("0") long version) {
        PlanId id = new PlanId(plan);
        Part part = part(path);
        OpenPlan open = plans.open(viewer, id);
        if (places(open, part, child(open, part, row)).stream()
                .noneMatch(place -> place.value().equals(to))) {
            return again(
                    viewer, id, part, row, 422, "Välj vart det ska flyttas. Inget är flyttat.");
        }
        long last = last(open, part, to);
        return switch (edits.make(viewer, id, new PlanChange.Transfer(part, row, to, last, version))
                .outcome()) {
            case PlanOutcome.Saved saved ->
                    Redirect.to(PlanAddress.opened(id, part, row)).saying("Flyttat.");
            case PlanOutcome.Conflict conflict ->
                    again(viewer, id, part, row, 409, PartAnswers.first(conflict, clock.instant()));
            case PlanOutcome.Invalid invalid ->
                    again(
                            viewer,
                            id,
                            part,
                            row,
                            422,
                            String.join(" ", invalid.problems().values()));
            case PlanOutcome refused -> throw Refusals.of(part, refused);
        };
    }

    private Answer again(
            Viewer viewer, PlanId plan, Part part, long row, int status, String message) {
        return new Answer(status, page(viewer, plan, part, row, message));
    }

    private TransferPage page(Viewer viewer, PlanId plan, Part part, long row, String message) {
        OpenPlan open = plans.open(viewer, plan);
        plans.require(viewer, PlanAction.EDIT, open);
        if (!open.isDraft()) {
            throw Refusals.frozen(open.plan().status());
        }
        Child child = child(open, part, row);
        return new TransferPage(
                part == Part.GOAL ? "Flytta målet" : "Flytta aktiviteten",
                child.called(),
                open.sectionOf(child).map(Row.SectionRow::heading).orElse(""),
                part == Part.GOAL ? "Till område" : "Till mål",
                places(open, part, child),
                child.version(),
                PlanAddress.of(plan, part, row) + "/flytta-till",
                PlanAddress.of(plan),
                PlanAddress.opened(plan, part, row),
                message);
    }

    private static Part part(String path) {
        return Part.ofPath(path).orElseThrow(() -> new NotThere("Sidan"));
    }

    private static Child child(OpenPlan plan, Part part, long row) {
        return plan.row(part, row)
                .map(Child.class::cast)
                .filter(child -> !child.isRemoved())
                .orElseThrow(() -> new NotThere(part.swedish()));
    }

    /** All places but the one where it stands. */
    private static List<Field.Choice> places(OpenPlan plan, Part part, Child child) {
        Stream<Field.Choice> all =
                part == Part.GOAL
                        ? plan.sections().stream()
                                .filter(it -> it.kind() == SectionKind.AREA)
                                .map(
                                        area ->
                                                new Field.Choice(
                                                        area.section().value(), area.heading()))
                        : plan.sections().stream()
                                .flatMap(
                                        area ->
                                                plan.goalsOf(area.section()).stream()
                                                        .map(goal -> choice(area, goal)));
        return all.filter(place -> !place.value().equals(child.parent())).toList();
    }

    private static Field.Choice choice(Row.SectionRow area, GoalRow goal) {
        return new Field.Choice(Long.toString(goal.id()), area.heading() + ": " + goal.called());
    }

    /** The child that stands last in a place; 0 when there is none. */
    private static long last(OpenPlan plan, Part part, String place) {
        return part == Part.GOAL
                ? plan.goals().stream()
                        .filter(goal -> !goal.isRemoved() && goal.parent().equals(place))
                        .mapToLong(GoalRow::id)
                        .reduce(0, (before, after) -> after)
                : plan.activitiesOf(Long.parseLong(place)).stream()
                        .mapToLong(ActivityRow::id)
                        .reduce(0, (before, after) -> after);
    }
}
