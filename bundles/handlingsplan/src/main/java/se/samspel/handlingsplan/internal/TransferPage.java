package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;

/**
 * Where a goal or an activity is put in another area or under another goal.
 *
 * @param title "Flytta målet", "Flytta aktiviteten"
 * @param called what is moved, in its own words
 * @param stands where it stands now
 * @param label what is chosen among: "Till område", "Till mål"
 * @param places where it can go; none when the plan has no other place
 * @param version of what is moved, as the person saw it
 * @param action where the form is sent
 * @param back where the row stands in the plan
 * @param message what went wrong; empty at first
 */
public record TransferPage(
        String title,
        String called,
        String stands,
        String label,
        List<Field.Choice> places,
        long version,
        String action,
        String plan,
        String back,
        String message)
        implements Page {
    public TransferPage {
        places = List.copyOf(places);
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB, new Crumb("Planen", plan));
    }
}
