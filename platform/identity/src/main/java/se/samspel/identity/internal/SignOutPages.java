package se.samspel.identity.internal;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Open;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** Signing out. Open, because an ended session signs out as well. */
@Component(service = SignOutPages.class)
@Rest
@Open
@Path("logga-ut")
public final class SignOutPages {
    private final Sessions sessions;

    @Activate
    public SignOutPages(@Reference Sessions sessions) {
        this.sessions = sessions;
    }

    /** Ends the session here and in the browser. */
    @POST
    public Redirect signOut(@Context Asking asking) {
        asking.session().ifPresent(sessions::end);
        asking.endSession();
        return Redirect.to("/logga-in").saying("Du är utloggad.");
    }
}
