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

/** A comparison on paper. */
@Component(service = ComparisonPaperPages.class)
@Rest
@SignedIn
@Path("dialogstod/jamfor/{format: pdf|docx}")
public final class ComparisonPaperPages {
    private final ComparisonFiles files;

    @Activate
    public ComparisonPaperPages(@Reference ComparisonFiles files) {
        this.files = files;
    }

    @GET
    public Response file(
            @Context Viewer viewer,
            @QueryParam("grupp") @DefaultValue("") String group,
            @QueryParam("omgang") Set<String> rounds,
            @PathParam("format") String format)
            throws IOException {
        return files.file(viewer, group, rounds, format).answer();
    }
}
