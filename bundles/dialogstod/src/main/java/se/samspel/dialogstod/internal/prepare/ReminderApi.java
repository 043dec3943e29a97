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
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.RoundId;

/** Reminders of a round for programs. */
@Component(service = ReminderApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/rounds/{round: \\d+}/reminder")
public final class ReminderApi {
    private final Reminding reminding;

    @Activate
    public ReminderApi(@Reference Reminding reminding) {
        this.reminding = reminding;
    }

    @POST
    @Summary(
            "Påminner med e-post dem som inte är klara med sina förberedelser, högst en gång om dagen.")
    public void remind(@Context Viewer viewer, @PathParam("round") long round) {
        reminding.remind(viewer, new RoundId(round));
    }
}
