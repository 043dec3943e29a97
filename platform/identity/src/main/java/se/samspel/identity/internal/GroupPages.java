package se.samspel.identity.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** Choosing which group is on top of the page. */
@Component(service = GroupPages.class)
@Rest
@SignedIn
@Path("grupp")
public final class GroupPages {
    private final Sessions sessions;
    private final Register register;

    @Activate
    public GroupPages(@Reference Sessions sessions, @Reference Register register) {
        this.sessions = sessions;
        this.register = register;
    }

    /** Remembers the group on the session. */
    @POST
    public Redirect choose(
            @FormParam("grupp") @DefaultValue("") String group,
            @FormParam("tillbaka") @DefaultValue("/") String back,
            @Context Asking asking) {
        if (!group.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new NotThere("Gruppen");
        }
        UnitId chosen = new UnitId(group);
        String session = asking.session().orElseThrow(() -> new NotThere("Gruppen"));
        if (!sessions.chooseGroup(session, chosen)) {
            throw new NotThere("Gruppen");
        }
        String name = register.now().tree().find(chosen).map(unit -> unit.name()).orElse("gruppen");
        return Redirect.to(WayBack.to(back)).saying("Nu visas " + name + ".");
    }
}
