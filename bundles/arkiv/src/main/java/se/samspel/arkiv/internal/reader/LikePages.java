package se.samspel.arkiv.internal.reader;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Rest;
import se.samspel.api.web.View;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Results;

/** Documents like the one that is read. */
@Component(service = LikePages.class)
@Rest
@SignedIn
@Path("arkiv/{document: \\d{1,18}}/liknande")
public final class LikePages {
    static final int MOST = 6;

    private final Documents documents;
    private final LikeDocuments like;
    private final Results results;

    @Activate
    public LikePages(
            @Reference Documents documents,
            @Reference LikeDocuments like,
            @Reference Results results) {
        this.documents = documents;
        this.like = like;
        this.results = results;
    }

    /** Beside the document, or as a page. */
    @GET
    public View like(
            @Context Viewer viewer, @Context Asking asking, @PathParam("document") long id) {
        Archived document = documents.open(viewer, new DocumentId(id));
        LikeView found =
                new LikeView(
                        like.of(viewer, document, MOST).stream()
                                .map(
                                        it ->
                                                new LikeView.Line(
                                                        it.title(),
                                                        ArchiveAddress.document(it.id()),
                                                        String.join(" · ", results.facts(it))))
                                .toList());
        return asking.forPiece()
                ? found
                : new LikePage(document.title(), ArchiveAddress.document(document.id()), found);
    }
}
