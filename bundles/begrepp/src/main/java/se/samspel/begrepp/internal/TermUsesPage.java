package se.samspel.begrepp.internal;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * Where a term is written, on a page of its own for those without script.
 *
 * @param path the term's page
 */
public record TermUsesPage(String name, String path, TermUsesView uses) implements Page {
    @Override
    public String title() {
        return "Planer med ordet " + name;
    }

    @Override
    public String menu() {
        return TermMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(TermMenu.CRUMB, new Crumb(name, path));
    }
}
