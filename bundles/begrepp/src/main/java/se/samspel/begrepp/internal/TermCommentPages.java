package se.samspel.begrepp.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** Writes and settles comments about a term. */
@Component(service = TermCommentPages.class)
@Rest
@OwnGuard
@SignedIn
@Path("begrepp/{term: " + TermAddress.ID + "}/kommentarer")
public final class TermCommentPages {
    private final TermComments comments;
    private final TermThreads threads;

    @Activate
    public TermCommentPages(@Reference TermComments comments, @Reference TermThreads threads) {
        this.comments = comments;
        this.threads = threads;
    }

    /** Writes a comment. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object write(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("term") String term,
            @FormParam("text") @DefaultValue("") String text) {
        Optional<String> problem = comments.write(viewer, term, text);
        if (problem.isPresent()) {
            return new Answer(422, view(viewer, term, text, problem.get()));
        }
        return asking.forPiece()
                ? view(viewer, term, "", "")
                : Redirect.to(TermAddress.of(term) + "#kommentarer")
                        .saying("Kommentaren är skriven.");
    }

    /** Says that a comment is done. */
    @POST
    @Path("{comment: \\d{1,18}}/klar")
    public Object settle(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("term") String term,
            @PathParam("comment") long comment) {
        comments.settle(viewer, term, comment);
        return asking.forPiece()
                ? view(viewer, term, "", "")
                : Redirect.to(TermAddress.of(term) + "#kommentarer")
                        .saying("Kommentaren är markerad som klar.");
    }

    private TermThreadView view(Viewer viewer, String term, String written, String problem) {
        return new TermThreadView(
                threads.about(viewer, term, written, problem)
                        .orElseThrow(() -> new NotThere("Det du vill kommentera")));
    }
}
