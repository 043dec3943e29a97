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
import se.samspel.dialogstod.internal.GuideAddress;

/** A guide on paper, for a meeting without screens. */
@Component(service = GuidePaperPages.class)
@Rest
@SignedIn
@Path(
        "dialogstod/guider/{plugin: "
                + GuideAddress.FROM
                + "}/{guide: "
                + GuideAddress.ID
                + "}/guide.{format: pdf|docx}")
public final class GuidePaperPages {
    private final Exports exports;

    @Activate
    public GuidePaperPages(@Reference Exports exports) {
        this.exports = exports;
    }

    /** The guide with room to write, for the viewer's group. */
    @GET
    public Response paper(
            @Context Viewer viewer,
            @PathParam("plugin") String plugin,
            @PathParam("guide") String guide,
            @PathParam("format") String format)
            throws IOException {
        return exports.guide(viewer, plugin + "/" + guide, format).answer();
    }
}
