package se.samspel.identity.internal;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Open;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** Signing in and out over the API, and who is signed in. The session travels in the same cookie as the pages'. */
@Component(service = SessionApi.class)
@Rest
@Path("api/v1/session")
public final class SessionApi {
    private final Credentials credentials;
    private final Sessions sessions;
    private final OpenSessions open;

    @Activate
    public SessionApi(
            @Reference Credentials credentials,
            @Reference Sessions sessions,
            @Reference OpenSessions open) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.open = open;
    }

    /** Address and password. */
    public record SignInRequest(@Nullable String email, @Nullable String password) {}

    /** Who is signed in, with today's roles and the chosen group. */
    public record WhoAmI(
            UserId user, String name, List<Membership> memberships, @Nullable UnitId group) {}

    /** Signs in. */
    @POST
    @Open
    @Summary("Loggar in med e-postadress och lösenord.")
    public WhoAmI signIn(SignInRequest request, @Context Asking asking) {
        String email = request.email() == null ? "" : request.email();
        String password = request.password() == null ? "" : request.password();
        return switch (credentials.signIn(email, password, asking.address(), asking.session())) {
            case Credentials.SignedIn(String session) -> {
                asking.startSession(session);
                yield whoIs(sessions.viewerOf(session).orElseThrow());
            }
            case Credentials.Wrong() ->
                    throw new Problem(
                            401,
                            "Inloggningen stämmer inte",
                            "E-postadressen och lösenordet hör inte ihop.");
            case Credentials.TooMany(java.time.Duration pause) ->
                    throw new Problem(429, "För många försök", Credentials.tooMany(pause));
        };
    }

    /** Who is signed in. */
    @GET
    @SignedIn
    @Summary("Vem du är, med dagens roller och vald grupp.")
    public WhoAmI whoAmI(@Context Viewer viewer) {
        return whoIs(viewer);
    }

    /** Signs out. */
    @DELETE
    @SignedIn
    @Summary("Loggar ut.")
    public void signOut(@Context Asking asking) {
        asking.session().ifPresent(sessions::end);
        asking.endSession();
    }

    /** Where the person is signed in. */
    @GET
    @Path("stallen")
    @SignedIn
    @Summary("Var du är inloggad just nu.")
    public List<OpenSessions.Place> places(@Context Viewer viewer, @Context Asking asking) {
        return open.of(viewer.user(), asking.session());
    }

    /** Signs out everywhere but here; answers what is left. */
    @DELETE
    @Path("stallen")
    @SignedIn
    @Summary("Loggar ut dig på alla andra ställen.")
    public List<OpenSessions.Place> signOutElsewhere(
            @Context Viewer viewer, @Context Asking asking) {
        open.endOthers(viewer.user(), asking.session());
        return places(viewer, asking);
    }

    private static WhoAmI whoIs(Viewer viewer) {
        return new WhoAmI(viewer.user(), viewer.name(), viewer.memberships(), viewer.group());
    }
}
