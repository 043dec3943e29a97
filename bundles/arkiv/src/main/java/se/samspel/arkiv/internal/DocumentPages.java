package se.samspel.arkiv.internal;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.View;
import se.samspel.arkiv.DocumentId;

/** A document: its text page by page, its original, and what is decided about it. */
@Component(service = DocumentPages.class)
@Rest
@SignedIn
@Path("arkiv/{document: \\d{1,18}}")
public final class DocumentPages {
    /** The cookie in which a script of ours keeps that the reader has put the pictures of pages away. */
    private static final String PICTURE = "samspel-sidbild";

    private final Documents documents;
    private final Decisions decisions;
    private final Reading reading;
    private final Stops stops;
    private final Originals originals;
    private final PageAnswers pictures;
    private final Reasons reasons;

    @Activate
    public DocumentPages(
            @Reference Documents documents,
            @Reference Decisions decisions,
            @Reference Reading reading,
            @Reference Stops stops,
            @Reference Originals originals,
            @Reference PageAnswers pictures,
            @Reference Reasons reasons) {
        this.documents = documents;
        this.decisions = decisions;
        this.reading = reading;
        this.stops = stops;
        this.originals = originals;
        this.pictures = pictures;
        this.reasons = reasons;
    }

    /** One page of the text, with the searched words marked, and the way to the next of them. */
    @GET
    public View read(
            @Context Viewer viewer,
            @Context UriInfo address,
            @PathParam("document") long document,
            @QueryParam("sida") @DefaultValue("1") String page,
            @QueryParam("nr") @DefaultValue("") String rank,
            @QueryParam("vid") @DefaultValue("") String mark,
            @QueryParam("fynd") @DefaultValue("") String finding,
            @CookieParam(PICTURE) @DefaultValue("") String picture) {
        Archived found = documents.open(viewer, new DocumentId(document));
        Searching.Asked asked = Searching.Asked.of(address.getQueryParameters(), 1);
        return reading.view(
                viewer,
                found,
                SearchPages.number(page),
                Trail.of(asked, rank, mark),
                finding.matches("\\d{1,18}") ? Long.parseLong(finding) : 0,
                picture.equals("dold"));
    }

    /** Why a search found the document. */
    @GET
    @Path("varfor")
    public View why(
            @Context Viewer viewer,
            @Context Asking asking,
            @Context UriInfo address,
            @PathParam("document") long document) {
        Archived found = documents.open(viewer, new DocumentId(document));
        Searching.Asked asked = Searching.Asked.of(address.getQueryParameters(), 1);
        return asking.forPiece()
                ? reasons.view(viewer, found, asked)
                : reasons.page(viewer, found, Trail.at(asked, 0));
    }

    /** The file as it was uploaded. */
    @GET
    @Path("original")
    public Response original(@Context Viewer viewer, @PathParam("document") long document)
            throws IOException {
        return originals.answer(viewer, documents.open(viewer, new DocumentId(document)));
    }

    /** The PDF as it was uploaded, to read beside the text. */
    @GET
    @Path("original/visa")
    public Response beside(@Context Viewer viewer, @PathParam("document") long document)
            throws IOException {
        return originals.beside(viewer, documents.open(viewer, new DocumentId(document)));
    }

    /** A page of the original as a picture, to see beside its text. */
    @GET
    @Path("original/sida/{page: \\d{1,5}}")
    public Response picture(
            @Context Viewer viewer,
            @Context Request asked,
            @PathParam("document") long document,
            @PathParam("page") int page) {
        return pictures.beside(
                viewer, documents.open(viewer, new DocumentId(document)), page, asked);
    }

    /** Opens the masked text of a stopped document, and keeps the original back. */
    @POST
    @Path("maskera")
    public Redirect mask(@Context Viewer viewer, @PathParam("document") long document) {
        Archived found = documents.open(viewer, new DocumentId(document));
        stops.mask(viewer, found);
        return Redirect.to(ArchiveAddress.document(found.id()))
                .saying("Numren är maskerade. Andra kan läsa texten men inte hämta originalet.");
    }

    /** Lets a stopped document through. */
    @POST
    @Path("slapp-fram")
    @OwnGuard
    public Redirect release(
            @Context Viewer viewer,
            @PathParam("document") long document,
            @FormParam("skal") @DefaultValue("") String reason) {
        Archived found = documents.open(viewer, new DocumentId(document));
        stops.release(viewer, found, reason);
        return Redirect.to(ArchiveAddress.document(found.id()))
                .saying("Dokumentet är framsläppt. Skälet är sparat.");
    }

    /** Takes a document away. */
    @POST
    @Path("ta-bort")
    public Redirect remove(@Context Viewer viewer, @PathParam("document") long document) {
        Archived found = documents.open(viewer, new DocumentId(document));
        decisions.remove(viewer, found);
        return Redirect.to(ArchiveAddress.ROOT)
                .saying("”" + found.title() + "” är borttaget ur arkivet.");
    }
}
