package se.samspel.api.web;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.access.Viewer;

/**
 * What the web asks of identity, which registers it as a service: whose a session is and where a person signs in. The web
 * keeps the cookie (see {@link Asking#startSession}); what the session's text means is identity's own. Without the service
 * nobody is signed in. Safe for any thread; asked once for every request, so it answers quickly.
 */
@ProviderType
public interface SignIn {
    /**
     * The person behind a session, with today's memberships and the chosen group.
     *
     * @param session what {@link Asking#startSession} was given, as the browser sent it back; may be anything
     * @return empty when the session is unknown, ended or too old
     */
    Optional<Viewer> viewerOf(String session);

    /**
     * Where one signs in, such as {@code /logga-in}, or where the server is set up while it has no account. An open page;
     * the web adds {@code ?tillbaka=} with the path that was asked for.
     */
    String signInPath();

    /** Where the user menu's form is posted to sign out, such as {@code /logga-ut}. */
    String signOutPath();

    /**
     * Where the group switch is posted, such as {@code /grupp}, with the fields {@code grupp} (a unit's id) and {@code
     * tillbaka} (the path to return to).
     */
    String groupPath();

    /** The page about the person's own account, for the user menu; empty for none. */
    default String accountPath() {
        return "";
    }

    /** The page with the person's own choices, such as reminders, for the user menu; empty for none. */
    default String ownPath() {
        return "";
    }
}
