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
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.RoundId;

/** A round as a file, for programs. */
@Component(service = DialogueApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/rounds/{round: \\d{1,18}}/dialog.{format: pdf|docx|csv}")
public final class DialogueApi {
    private final Exports exports;

    @Activate
    public DialogueApi(@Reference Exports exports) {
        this.exports = exports;
    }

    @GET
    @Summary(
            "En omgång som fil: dialog.pdf, dialog.docx eller dialog.csv. Visar aldrig mer än omgångens namnregel.")
    public Response file(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("format") String format)
            throws IOException {
        return exports.round(viewer, new RoundId(round), format).answer();
    }
}
