package se.samspel.arkiv.internal.reader;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Documents;

/** A passage as a citation, over the API. */
@Component(service = CitationApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv/{document: \\d{1,18}}/citation")
public final class CitationApi {
    private final Documents documents;
    private final Citations citations;

    @Activate
    public CitationApi(@Reference Documents documents, @Reference Citations citations) {
        this.documents = documents;
        this.citations = citations;
    }

    /** The paragraph at a place, and its source. */
    @GET
    @Summary("Stycket på en sida (page, offset) som citat med källa.")
    public Citations.Citation citation(
            @Context Viewer viewer,
            @PathParam("document") long id,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("offset") @DefaultValue("0") String offset) {
        return citations.of(
                documents.open(viewer, new DocumentId(id)),
                CitePages.number(page),
                CitePages.number(offset));
    }
}
