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

/** Plans as PDF, to download. */
@Component(service = PaperPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}")
public final class PaperPages {
    private final Papers papers;

    @Activate
    public PaperPages(@Reference Papers papers) {
        this.papers = papers;
    }

    /** The plan as it stands: a draft says so on every page. */
    @GET
    @Path("paper.pdf")
    public Response current(@Context Viewer viewer, @PathParam("plan") long plan)
            throws IOException {
        return download(papers.current(viewer, new PlanId(plan)));
    }

    static Response download(Papers.Download paper) {
        return Response.ok(paper.content(), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + paper.name() + "\"")
                .build();
    }
}
