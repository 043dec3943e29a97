package se.samspel.identity.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
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

/** What a person sees and changes about the own account. */
@Component(service = AccountPages.class)
@Rest
@SignedIn
@Path("konto")
public final class AccountPages {
    private final Register register;
    private final OwnAccount own;
    private final Credentials credentials;
    private final DemoMode demo;

    @Activate
    public AccountPages(
            @Reference Register register,
            @Reference OwnAccount own,
            @Reference Credentials credentials,
            @Reference DemoMode demo) {
        this.register = register;
        this.own = own;
        this.credentials = credentials;
        this.demo = demo;
    }

    /** The account. */
    @GET
    public AccountPage show(@Context Viewer viewer) {
        return page(viewer, own.person(viewer), Map.of());
    }

    /** Saves name and title. */
    @POST
    public Object change(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("title") @DefaultValue("") String title,
            @Context Viewer viewer) {
        return switch (own.change(viewer, name, title)) {
            case Checked.Done<Account>(Account changed) ->
                    Redirect.to("/konto").saying("Dina uppgifter är sparade.");
            case Checked.Refused<Account>(Map<String, String> problems) ->
                    new Answer(
                            422,
                            page(
                                    viewer,
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
            return refused(viewer, Map.of("again", PasswordRules.NOT_THE_SAME));
        }
        return switch (credentials.change(viewer, current, password, asking.address())) {
            case Checked.Done<String>(String session) -> {
                asking.startSession(session);
                yield Redirect.to("/konto")
                        .saying("Lösenordet är bytt. Du är utloggad på alla andra ställen.");
            }
            case Checked.Refused<String>(Map<String, String> problems) -> refused(viewer, problems);
        };
    }

    private Answer refused(Viewer viewer, Map<String, String> problems) {
        return new Answer(422, page(viewer, own.person(viewer), problems));
    }

    private AccountPage page(Viewer viewer, Person person, Map<String, String> problems) {
        OrganisationTree tree = register.now().tree();
        List<HeldRole> roles =
                viewer.memberships().stream().map(held -> HeldRole.of(held, tree)).toList();
        return new AccountPage(person, roles, problems, demo.on());
    }
}
