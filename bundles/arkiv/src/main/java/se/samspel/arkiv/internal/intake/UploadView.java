package se.samspel.arkiv.internal.intake;

import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.ArchiveMenu;
import se.samspel.arkiv.internal.Link;

/**
 * The upload form.
 *
 * @param waiting the viewer's own documents that are stopped or not read yet
 * @param reviews the viewer's own uploads that wait to be published
 * @param newVersionOf the document that what is uploaded is a new version of; {@link Link#NONE} for none
 * @param problem what was wrong with the last try; empty for nothing
 */
public record UploadView(
        List<Field.Choice> destinations,
        List<BatchView.Row> waiting,
        List<Link> reviews,
        Link newVersionOf,
        String problem,
        int mostFiles)
        implements Page {
    public UploadView {
        destinations = List.copyOf(destinations);
        waiting = List.copyOf(waiting);
        reviews = List.copyOf(reviews);
    }

    @Override
    public String title() {
        return newVersionOf.isThere() ? "Ladda upp en ny version" : "Ladda upp dokument";
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
