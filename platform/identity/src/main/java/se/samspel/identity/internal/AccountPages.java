package se.samspel.identity.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts.Person;
import se.samspel.api.access.Checked;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;

/** What a person sees and changes about the own account. */
@Component(service = AccountPages.class)
@Rest
@SignedIn
@Path("konto")
public final class AccountPages {
    private final Register register;
    private final OwnAccount own;
    private final Credentials credentials;
    private final OpenSessions open;
    private final DemoMode demo;
    private final Clock clock;

    @Activate
    public AccountPages(
            @Reference Register register,
            @Reference OwnAccount own,
            @Reference Credentials credentials,
            @Reference OpenSessions open,
            @Reference DemoMode demo,
            @Reference Clock clock) {
        this.register = register;
        this.own = own;
        this.credentials = credentials;
        this.open = open;
        this.demo = demo;
        this.clock = clock;
    }

    /** The account. */
    @GET
    public AccountPage show(@Context Viewer viewer, @Context Asking asking) {
        return page(viewer, asking, own.person(viewer), Map.of());
    }

    /** Saves name and title. */
    @POST
    public Object change(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("title") @DefaultValue("") String title,
            @Context Viewer viewer,
            @Context Asking asking) {
        return switch (own.change(viewer, name, title)) {
            case Checked.Done<Account>(Account changed) ->
                    Redirect.to("/konto").saying("Dina uppgifter är sparade.");
            case Checked.Refused<Account>(Map<String, String> problems) ->
                    new Answer(
                            422,
                            page(
                                    viewer,
                                    asking,
                                    new Person(name, own.person(viewer).email(), title),
                                    problems));
        };
    }

    /** Changes the password and gives this browser a new session. */
    @POST
    @Path("losenord")
    public Object changePassword(
            @FormParam("current") @DefaultValue("") String current,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("again") @DefaultValue("") String again,
            @Context Viewer viewer,
            @Context Asking asking) {
        if (!password.equals(again)) {
            return refused(viewer, asking, Map.of("again", PasswordRules.NOT_THE_SAME));
        }
        return switch (credentials.change(viewer, current, password, asking.address())) {
            case Checked.Done<String>(String session) -> {
                asking.startSession(session);
                yield Redirect.to("/konto")
                        .saying("Lösenordet är bytt. Du är utloggad på alla andra ställen.");
            }
            case Checked.Refused<String>(Map<String, String> problems) ->
                    refused(viewer, asking, problems);
        };
    }

    /** Signs out everywhere but here. */
    @POST
    @Path("logga-ut-andra")
    public Redirect signOutElsewhere(@Context Viewer viewer, @Context Asking asking) {
        int ended = open.endOthers(viewer.user(), asking.session());
        return Redirect.to("/konto")
                .saying(
                        ended == 0
                                ? "Du var inte inloggad någon annanstans."
                                : "Du är utloggad på "
                                        + Swedish.count(ended, "ställe", "ställen")
                                        + ". Här är du kvar.");
    }

    private Answer refused(Viewer viewer, Asking asking, Map<String, String> problems) {
        return new Answer(422, page(viewer, asking, own.person(viewer), problems));
    }

    private AccountPage page(
            Viewer viewer, Asking asking, Person person, Map<String, String> problems) {
        OrganisationTree tree = register.now().tree();
        LocalDate today = Today.by(clock);
        List<HeldRole> roles =
                own.account(viewer).memberships().stream()
                        .map(held -> HeldRole.of(held.membership(), tree, today))
                        .toList();
        return new AccountPage(
                person,
                roles,
                open.of(viewer.user(), asking.session()),
                clock.instant(),
                problems,
                demo.on());
    }
}
