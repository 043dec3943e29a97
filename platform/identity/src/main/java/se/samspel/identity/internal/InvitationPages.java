package se.samspel.identity.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Account;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Open;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** The one-time link of an invitation. */
@Component(service = InvitationPages.class)
@Rest
@Open
@Path("inbjudan/{code: [A-Za-z0-9_-]{20,100}}")
public final class InvitationPages {
    private final Invitations invitations;
    private final Credentials credentials;

    @Activate
    public InvitationPages(@Reference Invitations invitations, @Reference Credentials credentials) {
        this.invitations = invitations;
        this.credentials = credentials;
    }

    /** The form for choosing a password. */
    @GET
    public InvitationPage form(@PathParam("code") String code) {
        return page(code, Map.of());
    }

    /** Chooses the password and signs in. */
    @POST
    public Object choose(
            @PathParam("code") String code,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("again") @DefaultValue("") String again,
            @Context Asking asking) {
        InvitationPage page = page(code, Map.of());
        if (!password.equals(again)) {
            return new Answer(422, page(code, Map.of("again", PasswordRules.NOT_THE_SAME)));
        }
        return switch (credentials.redeem(code, password)) {
            case Checked.Done<String>(String session) -> {
                asking.startSession(session);
                yield Redirect.to("/").saying("Välkommen " + page.name() + ".");
            }
            case Checked.Refused<String>(Map<String, String> problems) -> {
                if (problems.containsKey("code")) {
                    throw gone();
                }
                yield new Answer(422, page(code, problems));
            }
        };
    }

    private InvitationPage page(String code, Map<String, String> problems) {
        Account account = invitations.find(code).orElseThrow(InvitationPages::gone);
        return new InvitationPage("/inbjudan/" + code, account.name(), account.email(), problems);
    }

    private static Problem gone() {
        return new Problem(
                404,
                "Länken gäller inte längre",
                "Länken är redan använd, för gammal eller utbytt mot en ny. Har du valt lösenord loggar"
                        + " du in med det. Annars ber du den som bjöd in dig om en ny länk.");
    }
}
