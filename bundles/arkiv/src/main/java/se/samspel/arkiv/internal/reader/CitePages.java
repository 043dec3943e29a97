package se.samspel.arkiv.internal.reader;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;

/** A passage as a citation: on a page where it is copied, and as plain text. */
@Component(service = CitePages.class)
@Rest
@SignedIn
@Path("arkiv/{document: \\d{1,18}}/citat")
public final class CitePages {
    private final Documents documents;
    private final Citations citations;

    @Activate
    public CitePages(@Reference Documents documents, @Reference Citations citations) {
        this.documents = documents;
        this.citations = citations;
    }

    /** The page. */
    @GET
    public CitePage page(
            @Context Viewer viewer,
            @PathParam("document") long id,
            @QueryParam("sida") @DefaultValue("1") String page,
            @QueryParam("vid") @DefaultValue("0") String offset) {
        Archived document = documents.open(viewer, new DocumentId(id));
        Citations.Citation citation = citations.of(document, number(page), number(offset));
        String address = ArchiveAddress.document(document.id());
        return new CitePage(
                document.title(),
                citation.text(),
                address + "/citat/text?sida=" + citation.page() + "&vid=" + number(offset),
                address + "?sida=" + citation.page());
    }

    /** The text alone. */
    @GET
    @Path("text")
    @Produces("text/plain;charset=utf-8")
    public String text(
            @Context Viewer viewer,
            @PathParam("document") long id,
            @QueryParam("sida") @DefaultValue("1") String page,
            @QueryParam("vid") @DefaultValue("0") String offset) {
        Archived document = documents.open(viewer, new DocumentId(id));
        return citations.of(document, number(page), number(offset)).text();
    }

    /** A number from an address that somebody may have written by hand. */
    static int number(String typed) {
        return typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 0;
    }
}
