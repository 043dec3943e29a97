package se.samspel.handlingsplan.internal.roundtrip;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * What a returned Word file proposes, one thing at a time.
 *
 * @param tray texts of the file that have no place in the plan
 */
public record ReturnPage(
        String plan,
        String path,
        String action,
        String fileName,
        String when,
        List<ProposalLine> proposals,
        List<TrayLine> tray)
        implements Page {
    public ReturnPage {
        proposals = List.copyOf(proposals);
        tray = List.copyOf(tray);
    }

    /** A text without a place. */
    public record TrayLine(String what, String near, String text) {}

    /** Whether there are several to decide at once. */
    public boolean several() {
        return proposals.size() > 1;
    }

    @Override
    public String title() {
        return "Ändringar från Word";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                PlanMenuItem.CRUMB,
                new Crumb(plan, path),
                new Crumb("Skriv i Word", path + "/word"));
    }
}
