package se.samspel.administration.internal;

import java.util.List;
import se.samspel.api.access.Account;
import se.samspel.api.web.Page;

/**
 * One person.
 *
 * @param path the page's own
 * @param changeable whether the viewer may change what belongs to the person as such
 * @param self whether it is the viewer
 * @param lastSignIn in words; empty for never
 * @param details the person's own inputs
 * @param role the inputs of a role to give
 * @param general what was refused without belonging to an input; empty for nothing
 * @param events what has been done about the account, newest first
 */
public record PersonPage(
        Account account,
        String path,
        boolean changeable,
        boolean self,
        String lastSignIn,
        List<HeldRole> roles,
        PeopleForm details,
        PeopleForm role,
        String general,
        String today,
        List<EventsPage.Line> events)
        implements Page {
    public PersonPage {
        roles = List.copyOf(roles);
        events = List.copyOf(events);
    }

    /**
     * A role that the person has, had or will have.
     *
     * @param state in words: "nu", "från 1 maj 2027", "slutade 31 mars 2027"
     * @param endable whether the viewer may set its last day
     */
    public record HeldRole(
            long number,
            String role,
            String unit,
            String party,
            String period,
            String badge,
            String state,
            boolean endable) {}

    @Override
    public String title() {
        return account.name();
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB, new Crumb("Personer", PeoplePages.LIST));
    }

    /** The account's state, as the piece {@code ui/badge.jte} knows it. */
    public String badge() {
        return PeopleWords.badge(account.state());
    }

    public boolean disabled() {
        return account.state() == Account.State.DISABLED;
    }
}
