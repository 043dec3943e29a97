package se.samspel.handlingsplan.internal;

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
import se.samspel.handlingsplan.PlanId;

/**
 * The papers of adopted versions. A resource of its own: the longest path wins whole, so under the path of another
 * resource it would never be found.
 */
@Component(service = VersionPaperPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/versioner/{number: \\d{1,6}}/paper.pdf")
public final class VersionPaperPages {
    private final Papers papers;

    @Activate
    public VersionPaperPages(@Reference Papers papers) {
        this.papers = papers;
    }

    /** An adopted version, byte for byte as it was frozen. */
    @GET
    public Response version(
            @Context Viewer viewer, @PathParam("plan") long plan, @PathParam("number") int number)
            throws IOException {
        return PaperPages.download(papers.version(viewer, new PlanId(plan), number));
    }
}
