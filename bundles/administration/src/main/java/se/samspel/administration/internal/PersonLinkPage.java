package se.samspel.administration.internal;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * A one-time link, shown this once.
 *
 * @param path the person's page
 * @param mailed whether the person gets it by mail
 * @param expires in words
 */
public record PersonLinkPage(
        String name, String email, String link, String expires, String path, boolean mailed)
        implements Page {
    @Override
    public String title() {
        return mailed ? "Brevet är på väg till " + name : "Länk till " + name;
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB, new Crumb("Personer", PeoplePages.LIST));
    }
}
