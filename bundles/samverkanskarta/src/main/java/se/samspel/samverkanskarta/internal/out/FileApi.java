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
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.internal.MapAddress;

/** A version as a file to take away, for programs. */
@Component(service = FileApi.class)
@Rest
@SignedIn
@Path("api/v1/samverkanskartor/" + MapAddress.IN_PATH + "/karta.{format: " + MapFiles.FORMATS + "}")
public final class FileApi {
    private final MapFiles files;

    @Activate
    public FileApi(@Reference MapFiles files) {
        this.files = files;
    }

    /** The report, the tables or the picture. */
    @GET
    @Summary(
            "En version av en karta som fil: karta.pdf, karta.docx, karta.csv (en rad per deltagande), karta.xlsx eller karta.svg. norm väljer vad rapporten jämförs med.")
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
