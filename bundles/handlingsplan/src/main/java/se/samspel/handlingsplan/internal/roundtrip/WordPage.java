package se.samspel.handlingsplan.internal.roundtrip;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * How a plan is written in Word.
 *
 * @param problem why a file was not taken; empty for none
 */
public record WordPage(String plan, String path, String problem, List<Waiting> waiting)
        implements Page {
    public WordPage {
        waiting = List.copyOf(waiting);
    }

    /** A file that waits for decisions. */
    public record Waiting(String fileName, String href, String count, String when) {}

    @Override
    public String title() {
        return "Skriv i Word";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB, new Crumb(plan, path));
    }
}
