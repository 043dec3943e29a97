package se.samspel.samverkanskarta.internal.out;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.internal.MapAddress;

/** A version as a file to take away. */
@Component(service = FilePages.class)
@Rest
@SignedIn
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/karta.{format: " + MapFiles.FORMATS + "}")
public final class FilePages {
    private final MapFiles files;

    @Activate
    public FilePages(@Reference MapFiles files) {
        this.files = files;
    }

    /** The report, the tables or the picture. */
    @GET
    public Response file(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("format") String format,
            @QueryParam("norm") @DefaultValue("") String norm)
            throws IOException {
        return files.file(viewer, map, version, format, norm);
    }
}
