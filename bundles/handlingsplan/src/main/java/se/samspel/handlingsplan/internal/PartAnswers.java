package se.samspel.handlingsplan.internal;

import java.time.Clock;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.View;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.PlanPieces.Pieces;
import se.samspel.handlingsplan.internal.Row.Child;
import se.samspel.handlingsplan.internal.Row.GoalRow;

/** What the browser gets after a change in a plan: a piece of the page with script, a page or a redirect without. */
@Component(service = PartAnswers.class)
public final class PartAnswers {
    private final PlanPieces pieces;
    private final Clock clock;

    @Activate
    public PartAnswers(@Reference PlanPieces pieces, @Reference Clock clock) {
        this.pieces = pieces;
        this.clock = clock;
    }

    /**
     * Where the change was asked for.
     *
     * @param piece whether only a piece of the page is wanted
     */
    record Place(Viewer viewer, PlanId plan, Part part, boolean piece) {
        String form(long row) {
            return PlanAddress.group(part, row);
        }

        String page(long row) {
            return PlanAddress.opened(plan, part, row);
        }
    }

    /** One row of a table. */
    View row(Viewer viewer, PlanId plan, Part part, long row, boolean open) {
        Pieces now = pieces.of(viewer, plan, open ? PlanAddress.group(part, row) : "");
        return switch (find(now, part, row)) {
            case GoalRow goal -> now.sections().goal(goal);
            case Child child -> now.children().row(part, child);
            case Row other -> now.sections().group(part, other);
        };
    }

    /** After a save. */
    Object saved(Place place, long row, PartForm sent, PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.Saved saved -> {
                Pieces now = now(place, row);
                yield place.piece()
                        ? now.sections().group(place.part(), find(now, place.part(), row))
                        : Redirect.to(place.page(row)).saying("Sparat.");
            }
            case PlanOutcome.Conflict conflict ->
                    new Answer(409, new ConflictPage(conflict(place, row, sent, conflict)));
            case PlanOutcome.Invalid invalid -> {
                FieldGroup group =
                        FieldGroups.with(
                                form(place, row, sent.version()),
                                new FieldGroups.Tried(sent.values(), invalid.problems()));
                yield new Answer(
                        422,
                        place.piece()
                                ? GroupView.of(place.part(), group, "")
                                : new CorrectPage(group, Map.of(), PlanAddress.of(place.plan())));
            }
            case PlanOutcome.Gone gone -> throw Refusals.gone(place.part());
            case PlanOutcome.Frozen frozen -> throw Refusals.frozen(frozen.status());
            case PlanOutcome.NothingToUndo nothing -> throw Refusals.nothingToUndo();
        };
    }

    /** After something was added. */
    Object added(Place place, PartForm sent, PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.Saved saved -> {
                Pieces now = now(place, saved.row());
                yield place.piece()
                        ? around(place, now, saved.row(), "")
                        : Redirect.to(
                                        PlanAddress.of(place.plan())
                                                + "#"
                                                + PlanAddress.anchor(place.part(), saved.row()))
                                .saying(place.part().swedish() + " är tillagd.");
            }
            case PlanOutcome.Invalid invalid ->
                    tried(place, sent, new FieldGroups.Tried(sent.values(), invalid.problems()));
            case PlanOutcome.Frozen frozen -> throw Refusals.frozen(frozen.status());
            case PlanOutcome.Gone gone -> throw Refusals.noParent();
            case PlanOutcome.Conflict conflict -> throw Refusals.noParent();
            case PlanOutcome.NothingToUndo nothing -> throw Refusals.nothingToUndo();
        };
    }

    /** After a row was moved, taken away or put back. */
    Object placed(Place place, long row, PlanOutcome outcome, String said) {
        String message =
                switch (outcome) {
                    case PlanOutcome.Saved saved -> "";
                    case PlanOutcome.Conflict conflict -> surprise(conflict);
                    case PlanOutcome.Invalid invalid -> throw Refusals.gone(place.part());
                    case PlanOutcome.Gone gone -> throw Refusals.gone(place.part());
                    case PlanOutcome.Frozen frozen -> throw Refusals.frozen(frozen.status());
                    case PlanOutcome.NothingToUndo nothing -> throw Refusals.nothingToUndo();
                };
        boolean done = message.isEmpty();
        if (!place.piece()) {
            return Redirect.to(place.page(row)).saying(done ? said : message);
        }
        View around = around(place, now(place, row), row, message);
        return done ? around : new Answer(409, around);
    }

    /** After the last change of a row was taken back. */
    Object undone(Place place, long row, PlanOutcome outcome) {
        String message =
                switch (outcome) {
                    case PlanOutcome.Saved saved -> "Den senaste ändringen är tillbakatagen.";
                    case PlanOutcome.NothingToUndo nothing ->
                            "Det finns ingen ändring att ta tillbaka här.";
                    case PlanOutcome.Conflict conflict -> surprise(conflict);
                    case PlanOutcome.Invalid invalid -> throw Refusals.gone(place.part());
                    case PlanOutcome.Gone gone -> throw Refusals.gone(place.part());
                    case PlanOutcome.Frozen frozen -> throw Refusals.frozen(frozen.status());
                };
        if (!place.piece()) {
            return Redirect.to(place.page(row)).saying(message);
        }
        return GroupView.of(place.part(), form(place, row, 0), message);
    }

    /** The piece of the page that a row stands in: its table, or the section of a goal. */
    private static View around(Place place, Pieces now, long row, String message) {
        Row found = find(now, place.part(), row);
        return found instanceof Child child && !(child instanceof GoalRow)
                ? now.children().siblingsOf(place.part(), child, message)
                : now.plan()
                        .sectionOf(found)
                        .map(
                                section ->
                                        now.sections()
                                                .section(section, message, FieldGroups.NOTHING))
                        .orElseThrow(() -> Refusals.gone(place.part()));
    }

    private Answer tried(Place place, PartForm sent, FieldGroups.Tried tried) {
        Pieces now = pieces.of(place.viewer(), place.plan(), "");
        if (!place.piece()) {
            FieldGroup group =
                    FieldGroups.adding(
                            now.plan(),
                            place.part(),
                            sent.parent(),
                            now.sections().fields(place.part()),
                            tried);
            return new Answer(
                    422,
                    new CorrectPage(
                            group, Map.of("parent", sent.parent()), PlanAddress.of(place.plan())));
        }
        return new Answer(
                422,
                place.part() == Part.GOAL
                        ? now.plan().sections().stream()
                                .filter(it -> it.section().value().equals(sent.parent()))
                                .findFirst()
                                .map(section -> now.sections().section(section, "", tried))
                                .orElseThrow(Refusals::noParent)
                        : now.children().tried(place.part(), sent.parent(), tried));
    }

    private FieldConflict conflict(
            Place place, long row, PartForm sent, PlanOutcome.Conflict conflict) {
        FieldGroup mine =
                FieldGroups.with(
                        form(place, row, sent.version()),
                        new FieldGroups.Tried(sent.values(), Map.of()));
        return new FieldConflict(
                mine,
                conflict.current(),
                conflict.version(),
                conflict.byName(),
                Swedish.moment(conflict.at(), clock.instant()),
                place.page(row));
    }

    /** A row's form; a version other than 0 is the one the person's own form was drawn with. */
    private FieldGroup form(Place place, long row, long version) {
        Pieces now = now(place, row);
        FieldGroup form = now.sections().form(place.part(), find(now, place.part(), row));
        return version == 0
                ? form
                : new FieldGroup(
                        form.id(),
                        form.action(),
                        form.fields(),
                        form.values(),
                        version,
                        form.problems(),
                        form.editable());
    }

    private Pieces now(Place place, long row) {
        return pieces.of(place.viewer(), place.plan(), place.form(row));
    }

    private static Row find(Pieces now, Part part, long row) {
        return now.plan().row(part, row).orElseThrow(() -> new NotThere(part.swedish()));
    }

    private String surprise(PlanOutcome.Conflict conflict) {
        String who = conflict.byName().isEmpty() ? "Någon annan" : conflict.byName();
        return who
                + " ändrade här "
                + Swedish.moment(conflict.at(), clock.instant())
                + ". Inget är ändrat av dig. Titta på det som står nu och försök igen.";
    }
}
