package se.samspel.dialogstod.internal.beside;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.View;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.RoundAddress;

/** What is laid beside a question: a piece that the question's page loads, or a page of its own. */
@Component(service = BesidePages.class)
@Rest
@SignedIn
@Path("dialogstod/omgangar/{round: \\d+}/bredvid/{question: \\d+}")
public final class BesidePages {
    private final Beside beside;
    private final BesideViews views;
    private final Quotations quotations;

    @Activate
    public BesidePages(
            @Reference Beside beside,
            @Reference BesideViews views,
            @Reference Quotations quotations) {
        this.beside = beside;
        this.views = views;
        this.quotations = quotations;
    }

    @GET
    public View beside(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @PathParam("question") long question) {
        Beside.Found found = beside.of(viewer, new RoundId(round), new RoundQuestionId(question));
        return asking.forPiece() ? views.view(viewer, found) : views.page(viewer, found);
    }

    @POST
    @Path("citera")
    public Redirect quote(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("question") long question,
            @FormParam("quotation") @DefaultValue("") String quotation) {
        RoundId id = new RoundId(round);
        RoundQuestionId asked = new RoundQuestionId(question);
        quotations.quote(viewer, id, asked, quotation);
        return Redirect.to(RoundAddress.meeting(id, asked))
                .saying("Citatet ligger sist i det gemensamma svaret, med källan.");
    }
}
