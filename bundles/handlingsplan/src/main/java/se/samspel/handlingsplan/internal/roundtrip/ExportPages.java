package se.samspel.handlingsplan.internal.roundtrip;

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

/** A plan as files to take away. */
@Component(service = ExportPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}")
public final class ExportPages {
    private final Exports exports;

    @Activate
    public ExportPages(@Reference Exports exports) {
        this.exports = exports;
    }

    /** The plan as Word: to write in for those who may, to read for others. */
    @GET
    @Path("plan.docx")
    public Response word(@Context Viewer viewer, @PathParam("plan") long plan) throws IOException {
        return exports.word(viewer, new PlanId(plan));
    }

    /** The activities for a spreadsheet. */
    @GET
    @Path("aktiviteter.csv")
    public Response activities(@Context Viewer viewer, @PathParam("plan") long plan) {
        return exports.activities(viewer, new PlanId(plan));
    }
}
