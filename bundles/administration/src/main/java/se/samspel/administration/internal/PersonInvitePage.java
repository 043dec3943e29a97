package se.samspel.administration.internal;

import java.util.List;
import se.samspel.api.web.Page;

/** The form that invites a person. */
public record PersonInvitePage(PeopleForm form) implements Page {
    @Override
    public String title() {
        return "Bjud in en person";
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
