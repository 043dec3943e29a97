package se.samspel.administration.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.ObjectRef;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.EventLog;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** One person: details, roles, sign-in. What may be done is decided by {@link Accounts}. */
@Component(service = PersonPages.class)
@Rest
@Path("administration/personer/{user: \\d{1,18}}")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class PersonPages {
    private static final int EVENTS = 20;
    private final Accounts accounts;
    private final Organisation organisation;
    private final EventLog log;
    private final PeopleWords words;
    private final Clock clock;

    @Activate
    public PersonPages(
            @Reference Accounts accounts,
            @Reference Organisation organisation,
            @Reference EventLog log,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.log = log;
        this.words = new PeopleWords(organisation, clock);
        this.clock = clock;
    }

    /** The person. */
    @GET
    public PersonPage show(@PathParam("user") long user, @Context Viewer viewer) {
        Account account = accounts.get(viewer, new UserId(user));
        return page(viewer, account, details(account), empty(viewer), "");
    }

    /** Saves name, address and title. */
    @POST
    public Object change(@PathParam("user") long user, Form form, @Context Viewer viewer) {
        RoleForm written = new RoleForm(form);
        Account account = accounts.get(viewer, new UserId(user));
        return switch (accounts.change(viewer, account.id(), written.person())) {
            case Checked.Done<Account>(Account changed) -> back(account, "Uppgifterna är sparade.");
            case Checked.Refused<Account>(Map<String, String> problems) ->
                    new Answer(
                            422,
                            page(
                                    viewer,
                                    account,
                                    details(account).refused(written::text, problems),
                                    empty(viewer),
                                    ""));
        };
    }

    /** Gives a role. */
    @POST
    @Path("roller")
    public Object give(@PathParam("user") long user, Form form, @Context Viewer viewer) {
        RoleForm written = new RoleForm(form);
        Account account = accounts.get(viewer, new UserId(user));
        Map<String, String> unreadable = written.problems();
        Checked<Account> outcome =
                unreadable.isEmpty()
                        ? accounts.give(viewer, account.id(), written.membership())
                        : new Checked.Refused<>(unreadable);
        return switch (outcome) {
            case Checked.Done<Account>(Account changed) -> back(account, "Rollen är tillagd.");
            case Checked.Refused<Account>(Map<String, String> problems) ->
                    new Answer(
                            422,
                            page(
                                    viewer,
                                    account,
                                    details(account),
                                    empty(viewer).refused(written::text, problems),
                                    ""));
        };
    }

    /** Sets a role's last day. */
    @POST
    @Path("roller/{number: \\d{1,18}}/avsluta")
    public Object end(
            @PathParam("user") long user,
            @PathParam("number") long number,
            Form form,
            @Context Viewer viewer) {
        Account account = accounts.get(viewer, new UserId(user));
        Optional<LocalDate> day = new RoleForm(form).day("lastDay");
        return day.isEmpty()
                ? refused(
                        viewer, account, "Sista dagen ska vara ett datum, till exempel 2027-03-31.")
                : after(
                        viewer,
                        account,
                        accounts.end(viewer, account.id(), number, day.get()),
                        "Sista dagen är satt. Rollen gäller till och med den dagen.");
    }

    /** Makes a new one-time link and shows it. */
    @POST
    @Path("lank")
    public PersonLinkPage inviteAgain(
            @PathParam("user") long user, @Context Viewer viewer, @Context Asking asking) {
        return PeoplePages.link(accounts.inviteAgain(viewer, new UserId(user)), asking);
    }

    /** Stops the person from signing in. */
    @POST
    @Path("stang")
    public Object disable(@PathParam("user") long user, @Context Viewer viewer) {
        Account account = accounts.get(viewer, new UserId(user));
        return after(
                viewer,
                account,
                accounts.disable(viewer, account.id()),
                "Kontot är avstängt och personen är utloggad överallt. Det personen har skrivit finns kvar.");
    }

    /** Lets the person sign in again. */
    @POST
    @Path("oppna")
    public Object enable(@PathParam("user") long user, @Context Viewer viewer) {
        Account account = accounts.get(viewer, new UserId(user));
        return after(
                viewer,
                account,
                accounts.enable(viewer, account.id()),
                "Kontot är öppet. Personen kan logga in igen.");
    }

    private Object after(
            Viewer viewer, Account account, Checked<Account> outcome, String sentence) {
        return switch (outcome) {
            case Checked.Done<Account>(Account changed) -> back(account, sentence);
            case Checked.Refused<Account>(Map<String, String> problems) ->
                    refused(viewer, account, String.join(" ", problems.values()));
        };
    }

    private Answer refused(Viewer viewer, Account account, String sentence) {
        return new Answer(422, page(viewer, account, details(account), empty(viewer), sentence));
    }

    private static Redirect back(Account account, String sentence) {
        return Redirect.to(PeoplePages.path(account.id())).saying(sentence);
    }

    private PersonPage page(
            Viewer viewer, Account account, PeopleForm details, PeopleForm role, String general) {
        List<EventsPage.Line> events =
                log.about(new ObjectRef("identity.account", account.id().value()), EVENTS).stream()
                        .map(entry -> EventsPage.Line.of(entry, clock.instant(), "", ""))
                        .toList();
        return new PersonPage(
                account,
                PeoplePages.path(account.id()),
                accounts.mayChange(viewer, account),
                viewer.user().equals(account.id()),
                words.lastSignIn(account),
                account.memberships().stream()
                        .map(
                                held ->
                                        words.role(
                                                held,
                                                accounts.mayChange(viewer, held.membership())))
                        .toList(),
                details,
                role,
                general,
                words.today().toString(),
                events);
    }

    private PeopleForm empty(Viewer viewer) {
        return PeopleForm.empty(
                accounts.places(viewer), organisation.all(UnitKind.PARTY), words.today());
    }

    private static PeopleForm details(Account account) {
        return new PeopleForm(
                Map.of("name", account.name(), "email", account.email(), "title", account.title()),
                Map.of(),
                List.of(),
                List.of());
    }
}
