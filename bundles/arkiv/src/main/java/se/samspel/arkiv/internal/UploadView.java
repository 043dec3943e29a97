package se.samspel.arkiv.internal;

import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;

/**
 * The upload form.
 *
 * @param waiting the viewer's own documents that are stopped or not read yet
 * @param problem what was wrong with the last try; empty for nothing
 */
public record UploadView(
        List<Field.Choice> destinations, List<BatchView.Row> waiting, String problem, int mostFiles)
        implements Page {
    public UploadView {
        destinations = List.copyOf(destinations);
        waiting = List.copyOf(waiting);
    }

    @Override
    public String title() {
        return "Ladda upp dokument";
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Arkiv", ArchiveAddress.ROOT));
    }
}
