package se.samspel.arkiv.internal.reader;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Documents;

/** Documents like one, over the API. */
@Component(service = SimilarApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv/{document: \\d{1,18}}/similar")
public final class SimilarApi {
    private final Documents documents;
    private final LikeDocuments like;

    @Activate
    public SimilarApi(@Reference Documents documents, @Reference LikeDocuments like) {
        this.documents = documents;
        this.like = like;
    }

    /** A document like another. */
    public record Similar(long id, String title) {}

    /** The likest first. */
    @GET
    @Summary("Dokument som liknar det här, det mest lika först.")
    public List<Similar> similar(@Context Viewer viewer, @PathParam("document") long id) {
        return like.of(viewer, documents.open(viewer, new DocumentId(id)), LikePages.MOST).stream()
                .map(it -> new Similar(it.id().value(), it.title()))
                .toList();
    }
}
