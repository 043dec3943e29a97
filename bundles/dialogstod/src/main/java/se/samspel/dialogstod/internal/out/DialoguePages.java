package se.samspel.dialogstod.internal.out;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.RoundId;

/** A round as a file to take away. */
@Component(service = DialoguePages.class)
@Rest
@SignedIn
@Path("dialogstod/omgangar/{round: \\d{1,18}}/dialog.{format: pdf|docx|csv}")
public final class DialoguePages {
    private final Exports exports;

    @Activate
    public DialoguePages(@Reference Exports exports) {
        this.exports = exports;
    }

    /** The dialogue as PDF or Word for the minutes, or as a table. */
    @GET
    public Response file(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("format") String format)
            throws IOException {
        return exports.round(viewer, new RoundId(round), format).answer();
    }
}
