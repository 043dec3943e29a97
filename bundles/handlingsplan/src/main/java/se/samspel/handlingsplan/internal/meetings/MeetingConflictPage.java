package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.web.Page;

/** Two people noted the same point: both texts and the choice, as a page or as a piece of one. */
public record MeetingConflictPage(FieldConflict conflict) implements Page {
    @Override
    public String title() {
        return "Två har skrivit på samma ställe";
    }

    @Override
    public String menu() {
        return MeetingMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(MeetingMenuItem.CRUMB);
    }
}
