package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * One forum, function, party, transition or finding.
 *
 * @param filter the rows of the table that one came from
 * @param seats who sits in a forum, or where a function sits
 * @param seatable the functions that can be added to a forum
 * @param findings what was learned about it
 * @param conflict both texts when somebody else saved first; null otherwise
 */
public record PartPage(
        VersionLine line,
        PartLine part,
        String path,
        Filter filter,
        FieldGroup form,
        List<SeatLine> seats,
        List<Field.Choice> seatable,
        List<FindingLine> findings,
        List<SaveLine> history,
        @Nullable FieldConflict conflict)
        implements Page {
    public PartPage {
        seats = List.copyOf(seats);
        seatable = List.copyOf(seatable);
        findings = List.copyOf(findings);
        history = List.copyOf(history);
    }

    /** A function in a forum, seen from either. @param key the function, or the forum */
    public record SeatLine(String key, String name, String path, String party, int people) {}

    /** The one that a seat is put before to stand one step higher; itself when it is first. */
    public String up(int at) {
        return seats.get(Math.max(0, at - 1)).key();
    }

    /** The one that a seat is put before to stand one step lower; empty to be last. */
    public String down(int at) {
        return at + 2 < seats.size() ? seats.get(at + 2).key() : "";
    }

    /** What was learned. */
    public record FindingLine(String text, String from, String path) {}

    /** One save. @param undo the version to send to undo it */
    public record SaveLine(long undo, String when, String byName, List<ChangeLine> changes) {}

    /** What a save did to a field. */
    public record ChangeLine(String label, String before, String after) {}

    public boolean isForum() {
        return part.part() == MapPart.FORUM;
    }

    public boolean isFunction() {
        return part.part() == MapPart.FUNCTION;
    }

    PartPage with(FieldConflict both) {
        return new PartPage(
                line, part, path, filter, form, seats, seatable, findings, history, both);
    }

    @Override
    public String title() {
        return part.name();
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return Ways.to(line, MapAddress.table(line.map(), line.id(), part.part()) + filter.more());
    }
}
