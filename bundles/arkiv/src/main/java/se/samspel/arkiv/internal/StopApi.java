package se.samspel.arkiv.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.DocumentId;

/** What the uploader of a stopped document sees and decides, over the API. */
@Component(service = StopApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv/{document: \\d{1,18}}/stopp")
public final class StopApi {
    private final Documents documents;
    private final Stops stops;

    @Activate
    public StopApi(@Reference Documents documents, @Reference Stops stops) {
        this.documents = documents;
        this.stops = stops;
    }

    /** Where numbers seem to stand, masked; page 0 is the file's name. */
    public record Stopped(long document, String textState, List<Documents.StopPlace> places) {}

    /** MASK, or RELEASE with a reason. */
    public record Decision(@Nullable String decision, @Nullable String reason) {}

    /** The places, for the uploader alone. */
    @GET
    @Summary(
            "Var det ser ut att stå personnummer i ett stoppat dokument, maskerat. Bara för den som laddade upp det.")
    public Stopped stopped(@Context Viewer viewer, @PathParam("document") long id) {
        return stopped(own(viewer, id));
    }

    /** Decides what becomes of it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary("Maskerar (MASK) eller släpper fram med skäl (RELEASE) ett stoppat dokument.")
    public Stopped decide(@Context Viewer viewer, @PathParam("document") long id, Decision sent) {
        Archived document = own(viewer, id);
        String decision = sent.decision() == null ? "" : sent.decision().toUpperCase(Locale.ROOT);
        switch (decision) {
            case "MASK" -> stops.mask(viewer, document);
            case "RELEASE" ->
                    stops.release(viewer, document, sent.reason() == null ? "" : sent.reason());
            default ->
                    throw new Problem(
                            422,
                            "Okänt beslut",
                            "Skicka decision MASK eller RELEASE. Inget är ändrat.");
        }
        return stopped(own(viewer, id));
    }

    private Archived own(Viewer viewer, long id) {
        Archived document = documents.open(viewer, new DocumentId(id));
        if (!document.isUploader(viewer)) {
            throw new NotThere("Stoppet");
        }
        return document;
    }

    private Stopped stopped(Archived document) {
        return new Stopped(
                document.id().value(), document.textState().name(), documents.stops(document.id()));
    }
}
