package se.samspel.begrepp.internal;

import java.util.List;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.web.Page;

/** Two people have written about the same term: both texts and the choice. */
public record TermConflictPage(String term, String path, FieldConflict conflict) implements Page {
    @Override
    public String title() {
        return "Två har skrivit om samma begrepp";
    }

    @Override
    public String menu() {
        return TermMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(TermMenu.CRUMB, new Crumb(term, path));
    }
}
