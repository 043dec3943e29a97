package se.samspel.samverkanskarta.internal.decide;

import java.util.List;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * Where a decision is put in a plan.
 *
 * @param what what is decided, in a sentence
 * @param path where the form is sent
 * @param back to where it was tried
 * @param ref of the decision; {@code request} the same when the form is sent again
 * @param place the chosen place; {@code wording} what has been filled in
 * @param problem what has to be corrected; empty for nothing
 */
public record DecisionPage(
        VersionLine line,
        String what,
        String path,
        String back,
        String ref,
        String request,
        List<PlanPlaces.Writable> plans,
        String place,
        String wording,
        String problem)
        implements Page {
    public DecisionPage {
        plans = List.copyOf(plans);
    }

    @Override
    public String title() {
        return "Till planen";
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                MapMenu.CRUMB,
                new Crumb(line.mapTitle(), MapAddress.of(line.map())),
                new Crumb("Pröva ändring", back));
    }

    /** A place as the form sends it. */
    public static String goal(PlanPlaces.Writable plan, PlanPlaces.Area area) {
        return plan.id() + "/" + area.id();
    }

    /** The same for an activity under a goal. */
    public static String activity(PlanPlaces.Writable plan, PlanPlaces.Goal goal) {
        return plan.id() + "//" + goal.id();
    }
}
