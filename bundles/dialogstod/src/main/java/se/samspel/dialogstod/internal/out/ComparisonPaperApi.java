package se.samspel.dialogstod.internal.out;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** A comparison on paper, for programs. */
@Component(service = ComparisonPaperApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/comparison/{format: pdf|docx}")
public final class ComparisonPaperApi {
    private final ComparisonFiles files;

    @Activate
    public ComparisonPaperApi(@Reference ComparisonFiles files) {
        this.files = files;
    }

    @GET
    @Summary("En jämförelse av omgångar som PDF eller Word, med bilder och tabeller.")
    public Response file(
            @Context Viewer viewer,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("round") Set<String> rounds,
            @PathParam("format") String format)
            throws IOException {
        return files.file(viewer, group, rounds, format).answer();
    }
}
