package se.samspel.identity.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.SignIn;

/** Tells the web whose a session is, and where one goes to get one. */
@Component(service = SignIn.class)
public final class DoorKeeper implements SignIn {
    private final Sessions sessions;
    private final SetUp setUp;

    @Activate
    public DoorKeeper(@Reference Sessions sessions, @Reference SetUp setUp) {
        this.sessions = sessions;
        this.setUp = setUp;
    }

    @Override
    public Optional<Viewer> viewerOf(String session) {
        return sessions.viewerOf(session);
    }

    @Override
    public String signInPath() {
        return setUp.open() ? "/uppstart" : "/logga-in";
    }

    @Override
    public String signOutPath() {
        return "/logga-ut";
    }

    @Override
    public String groupPath() {
        return "/grupp";
    }

    @Override
    public String accountPath() {
        return "/konto";
    }

    @Override
    public String ownPath() {
        return "/min-sida";
    }
}
