package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * A file that is being read, or that could not be.
 *
 * @param reason why it could not be read; empty while it waits
 */
public record ImportWaitPage(
        String fileName, String path, String reason, ImportProgressView progress) implements Page {
    @Override
    public String title() {
        return "Läser in " + fileName;
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB, ImportAddress.CRUMB);
    }
}
