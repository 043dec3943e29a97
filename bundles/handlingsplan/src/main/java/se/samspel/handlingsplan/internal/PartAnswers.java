package se.samspel.handlingsplan.internal;

import java.time.Clock;
import java.time.Instant;
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
        return switch (find(now.plan(), part, row)) {
            case GoalRow goal -> now.sections().goal(goal);
            case Child child -> now.children().row(part, child);
            case Row other -> now.sections().group(part, other);
        };
    }

    /** After a change was tried. */
    Object after(Place place, PlanChange change, PlanEdits.Made made) {
        return switch (change) {
            case PlanChange.Save save -> saved(place, save, made);
            case PlanChange.Add add -> added(place, add, made);
            case PlanChange.Move move -> placed(place, move.row(), made, "Flyttat.");
            case PlanChange.Transfer transfer -> placed(place, transfer.row(), made, "Flyttat.");
            case PlanChange.Remove remove ->
                    placed(
                            place,
                            remove.row(),
                            made,
                            place.part().swedish()
                                    + " finns inte längre i planen. Du kan lägga tillbaka under Borttaget.");
            case PlanChange.Restore restore ->
                    placed(place, restore.row(), made, place.part().swedish() + " är tillbaka.");
            case PlanChange.Undo undo -> undone(place, undo.row(), made);
        };
    }

    private Object saved(Place place, PlanChange.Save save, PlanEdits.Made made) {
        return switch (made.outcome()) {
            case PlanOutcome.Saved saved ->
                    place.piece()
                            ? asSaved(place, made, saved)
                            : Redirect.to(place.page(save.row())).saying("Sparat.");
            case PlanOutcome.Conflict conflict ->
                    new Answer(409, new ConflictPage(conflict(place, save, made, conflict)));
            case PlanOutcome.Invalid invalid -> {
                FieldGroup group = mine(place, save, made, invalid.problems());
                yield new Answer(
                        422,
                        place.piece()
                                ? GroupView.of(place.part(), group, "")
                                : new CorrectPage(group, Map.of(), PlanAddress.of(place.plan())));
            }
            default -> throw Refusals.of(place.part(), made.outcome());
        };
    }

    /** The form as it was saved; the plan is read again only when what stood before does not tell. */
    private View asSaved(Place place, PlanEdits.Made made, PlanOutcome.Saved saved) {
        FieldGroup before = form(place, made.before(), saved.row());
        boolean told =
                saved.version() == before.version() || saved.version() == before.version() + 1;
        if (!told || !(made.change() instanceof PlanChange.Save save)) {
            Pieces now = now(place, saved.row());
            return now.sections().group(place.part(), find(now.plan(), place.part(), saved.row()));
        }
        return GroupView.of(
                place.part(),
                FieldGroups.with(
                        FieldGroups.seen(before, saved.version()),
                        new FieldGroups.Tried(save.values(), Map.of())),
                "");
    }

    private Object added(Place place, PlanChange.Add add, PlanEdits.Made made) {
        return switch (made.outcome()) {
            case PlanOutcome.Saved saved ->
                    place.piece()
                            ? around(place, now(place, saved.row()), saved.row(), "")
                            : Redirect.to(
                                            PlanAddress.of(place.plan())
                                                    + "#"
                                                    + PlanAddress.anchor(place.part(), saved.row()))
                                    .saying(place.part().swedish() + " är tillagd.");
            case PlanOutcome.Invalid invalid ->
                    tried(place, add, new FieldGroups.Tried(add.values(), invalid.problems()));
            case PlanOutcome.Gone gone -> throw Refusals.noParent();
            default -> throw Refusals.of(place.part(), made.outcome());
        };
    }

    private Object placed(Place place, long row, PlanEdits.Made made, String said) {
        String message = surprise(place, made.outcome());
        boolean done = message.isEmpty();
        if (!place.piece()) {
            return Redirect.to(place.page(row)).saying(done ? said : message);
        }
        View around = around(place, now(place, row), row, message);
        return done ? around : new Answer(409, around);
    }

    private Object undone(Place place, long row, PlanEdits.Made made) {
        String surprise =
                made.outcome() instanceof PlanOutcome.NothingToUndo
                        ? "Det finns ingen ändring att ta tillbaka här."
                        : surprise(place, made.outcome());
        String message = surprise.isEmpty() ? "Den senaste ändringen är tillbakatagen." : surprise;
        if (!place.piece()) {
            return Redirect.to(place.page(row)).saying(message);
        }
        return GroupView.of(place.part(), form(place, now(place, row).plan(), row), message);
    }

    /** The piece of the page that a row stands in: its table, or the section of a goal. */
    private static View around(Place place, Pieces now, long row, String message) {
        Row found = find(now.plan(), place.part(), row);
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

    private Answer tried(Place place, PlanChange.Add add, FieldGroups.Tried tried) {
        Pieces now = pieces.of(place.viewer(), place.plan(), "");
        if (!place.piece()) {
            FieldGroup group =
                    FieldGroups.adding(
                            now.plan(),
                            place.part(),
                            add.parent(),
                            now.sections().fields(place.part()),
                            tried);
            return new Answer(
                    422,
                    new CorrectPage(
                            group, Map.of("parent", add.parent()), PlanAddress.of(place.plan())));
        }
        return new Answer(
                422,
                place.part() == Part.GOAL
                        ? now.plan().sections().stream()
                                .filter(it -> it.section().value().equals(add.parent()))
                                .findFirst()
                                .map(section -> now.sections().section(section, "", tried))
                                .orElseThrow(Refusals::noParent)
                        : now.children().tried(place.part(), add.parent(), tried));
    }

    private FieldConflict conflict(
            Place place, PlanChange.Save save, PlanEdits.Made made, PlanOutcome.Conflict conflict) {
        return new FieldConflict(
                mine(place, save, made, Map.of()),
                conflict.current(),
                conflict.version(),
                conflict.byName(),
                Swedish.moment(conflict.at(), clock.instant()),
                place.page(save.row()));
    }

    /** The form as the person sent it, under the version they had seen. */
    private FieldGroup mine(
            Place place, PlanChange.Save save, PlanEdits.Made made, Map<String, String> problems) {
        return FieldGroups.with(
                FieldGroups.seen(form(place, made.before(), save.row()), save.version()),
                new FieldGroups.Tried(save.values(), problems));
    }

    private FieldGroup form(Place place, OpenPlan plan, long row) {
        return pieces.of(place.viewer(), plan, "")
                .sections()
                .form(place.part(), find(plan, place.part(), row));
    }

    private Pieces now(Place place, long row) {
        return pieces.of(place.viewer(), place.plan(), place.form(row));
    }

    private static Row find(OpenPlan plan, Part part, long row) {
        return plan.row(part, row).orElseThrow(() -> new NotThere(part.swedish()));
    }

    /** What is said when someone else was first; empty when all is well. */
    private String surprise(Place place, PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.Saved saved -> "";
            case PlanOutcome.Conflict conflict -> first(conflict, clock.instant());
            default -> throw Refusals.of(place.part(), outcome);
        };
    }

    /** That someone else was first, to who was about to move or remove something. */
    static String first(PlanOutcome.Conflict conflict, Instant now) {
        return (conflict.byName().isEmpty() ? "Någon annan" : conflict.byName())
                + " ändrade här "
                + Swedish.moment(conflict.at(), now)
                + ". Inget är ändrat av dig. Titta på det som står nu och försök igen.";
    }
}
