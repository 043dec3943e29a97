package se.samspel.arkiv.internal.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.ArchiveMenu;

/**
 * The page about an upload.
 *
 * @param review the table to look over, when there is something that waits to be published and all of it is read
 */
public record BatchPage(BatchView batch, @Nullable ImportTableView review) implements Page {
    @Override
    public String title() {
        return review == null ? "Din uppladdning" : "Se över och publicera";
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Arkiv", ArchiveAddress.ROOT),
                new Crumb("Ladda upp", ArchiveAddress.UPLOAD));
    }
}
