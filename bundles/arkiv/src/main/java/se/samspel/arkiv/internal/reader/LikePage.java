package se.samspel.arkiv.internal.reader;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveMenu;

/** Documents like one, on a page of their own. */
public record LikePage(String document, String back, LikeView found) implements Page {
    @Override
    public String title() {
        return "Liknande dokument";
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(document, back));
    }
}
