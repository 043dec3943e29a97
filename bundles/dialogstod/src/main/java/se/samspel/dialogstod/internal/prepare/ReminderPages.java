package se.samspel.dialogstod.internal.prepare;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.RoundAddress;

/** Reminds those who are not ready with a round. */
@Component(service = ReminderPages.class)
@Rest
@SignedIn
@Path("dialogstod/omgangar/{round: \\d+}/paminn")
public final class ReminderPages {
    private final Reminding reminding;

    @Activate
    public ReminderPages(@Reference Reminding reminding) {
        this.reminding = reminding;
    }

    @POST
    public Redirect remind(@Context Viewer viewer, @PathParam("round") long round) {
        RoundId id = new RoundId(round);
        reminding.remind(viewer, id);
        return Redirect.to(RoundAddress.of(id) + "#deltagare")
                .saying("Påminnelsen är på väg med e-post till dem som inte är klara.");
    }
}
