package se.samspel.administration.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts;
import se.samspel.api.access.Accounts.Invitation;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;

/** The list of people, and inviting someone. */
@Component(service = PeoplePages.class)
@Rest
@Path("administration/personer")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class PeoplePages {
    static final String LIST = "/administration/personer";
    private static final int SHOWN = 50;

    private final Accounts accounts;
    private final Organisation organisation;
    private final PeopleWords words;

    @Activate
    public PeoplePages(
            @Reference Accounts accounts,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.words = new PeopleWords(organisation, clock);
    }

    static String path(UserId user) {
        return LIST + "/" + user;
    }

    /** The people the viewer may see, by name; a search looks in name, address, roles and units. */
    @GET
    public PeoplePage list(
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("sida") @DefaultValue("1") int page,
            @Context Viewer viewer) {
        List<PeoplePage.Person> found =
                accounts.all(viewer).stream()
                        .map(words::line)
                        .filter(person -> matches(person, search))
                        .toList();
        int pages = Math.max(1, (found.size() + SHOWN - 1) / SHOWN);
        int shown = Math.clamp(page, 1, pages);
        return new PeoplePage(
                search.strip(),
                found.subList((shown - 1) * SHOWN, Math.min(found.size(), shown * SHOWN)),
                found.size(),
                shown,
                pages);
    }

    /** The form that invites a person. */
    @GET
    @Path("ny")
    public PersonInvitePage invitation(@Context Viewer viewer) {
        return new PersonInvitePage(form(viewer));
    }

    /** Invites a person and shows the link. */
    @POST
    @Path("ny")
    public Object invite(Form form, @Context Viewer viewer, @Context Asking asking) {
        RoleForm role = new RoleForm(form);
        Map<String, String> unreadable = role.problems();
        if (!unreadable.isEmpty()) {
            return refused(viewer, role, unreadable);
        }
        return switch (accounts.invite(viewer, role.person(), role.membership())) {
            case Checked.Done<Invitation>(Invitation invitation) -> link(invitation, asking);
            case Checked.Refused<Invitation>(Map<String, String> problems) ->
                    refused(viewer, role, problems);
        };
    }

    static PersonLinkPage link(Invitation invitation, Asking asking) {
        Account account = invitation.account();
        return new PersonLinkPage(
                account.name(),
                account.email(),
                asking.origin() + invitation.path(),
                Swedish.moment(invitation.expires()),
                path(account.id()),
                invitation.mailed());
    }

    private Answer refused(Viewer viewer, RoleForm role, Map<String, String> problems) {
        return new Answer(422, new PersonInvitePage(form(viewer).refused(role::text, problems)));
    }

    private PeopleForm form(Viewer viewer) {
        return PeopleForm.empty(
                accounts.places(viewer), organisation.all(UnitKind.PARTY), words.today());
    }

    private static boolean matches(PeoplePage.Person person, String search) {
        Locale swedish = Locale.of("sv");
        String all =
                (person.name()
                                + " "
                                + person.email()
                                + " "
                                + String.join(" ", person.roles())
                                + " "
                                + person.state())
                        .toLowerCase(swedish);
        return List.of(search.strip().toLowerCase(swedish).split("\\s+")).stream()
                .allMatch(all::contains);
    }
}
