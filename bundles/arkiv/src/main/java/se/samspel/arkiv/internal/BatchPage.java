package se.samspel.arkiv.internal;

import java.util.List;
import se.samspel.api.web.Page;

/** The page about an upload. */
public record BatchPage(BatchView batch) implements Page {
    @Override
    public String title() {
        return "Din uppladdning";
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
