package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.web.Page;

/** Two people wrote in the same place: both texts and the choice, as a page or as a piece of one. */
public record ConflictPage(FieldConflict conflict) implements Page {
    @Override
    public String title() {
        return "Två har skrivit på samma ställe";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB);
    }
}
