package se.samspel.arkiv.internal.reader;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveMenu;

/**
 * A citation to take along.
 *
 * @param text passage and source, as they are pasted
 * @param textHref the same as a text of its own
 * @param back the passage in its document
 */
public record CitePage(String document, String text, String textHref, String back) implements Page {
    @Override
    public String title() {
        return "Citera " + document;
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
