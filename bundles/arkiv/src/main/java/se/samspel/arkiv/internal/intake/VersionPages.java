package se.samspel.arkiv.internal.intake;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Versions;

/** Which document another is a new version of. */
@Component(service = VersionPages.class)
@Rest
@SignedIn
@Path("arkiv/{document: \\d{1,18}}/versioner")
public final class VersionPages {
    /** A number, or an address that ends with it. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*/arkiv/)?(\\d{1,18})(?:[?#].*)?");

    private final Documents documents;
    private final Versions versions;

    @Activate
    public VersionPages(@Reference Documents documents, @Reference Versions versions) {
        this.documents = documents;
        this.versions = versions;
    }

    /** Says that the document is a new version of another, by its number or address. */
    @POST
    public Redirect make(
            @Context Viewer viewer,
            @PathParam("document") long id,
            @FormParam("av") @DefaultValue("") String chosen,
            @FormParam("adress") @DefaultValue("") String typed) {
        Archived newer = documents.open(viewer, new DocumentId(id));
        Archived older = documents.open(viewer, number(typed.isBlank() ? chosen : typed));
        versions.makeNewer(viewer, newer, older);
        return Redirect.to(ArchiveAddress.document(newer.id()))
                .saying("Det här är nu en ny version av ”" + older.title() + "”.");
    }

    /** Says that the document is a version of nothing. */
    @POST
    @Path("ensam")
    public Redirect alone(@Context Viewer viewer, @PathParam("document") long id) {
        Archived document = documents.open(viewer, new DocumentId(id));
        versions.standAlone(viewer, document);
        return Redirect.to(ArchiveAddress.document(document.id()))
                .saying("Dokumentet hör inte längre ihop med andra versioner.");
    }

    private static DocumentId number(String typed) {
        Matcher number = NUMBER.matcher(typed.strip());
        if (!number.matches()) {
            throw new Problem(
                    422,
                    "Välj ett dokument",
                    "Välj ett dokument i listan, eller klistra in adressen till det, till exempel"
                            + " /arkiv/4711. Inget är ändrat.");
        }
        return new DocumentId(Long.parseLong(number.group(1)));
    }
}
