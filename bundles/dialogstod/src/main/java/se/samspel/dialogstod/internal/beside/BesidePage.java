package se.samspel.dialogstod.internal.beside;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/** The same on a page of its own, for who has no script. */
public record BesidePage(List<Crumb> crumbs, String question, String back, BesideView found)
        implements Page {
    public BesidePage {
        crumbs = List.copyOf(crumbs);
    }

    @Override
    public String title() {
        return "Bredvid frågan";
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }
}
