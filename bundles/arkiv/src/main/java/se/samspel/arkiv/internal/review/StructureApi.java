package se.samspel.arkiv.internal.review;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Versions;
import se.samspel.arkiv.internal.structure.Structures;

/** What a document says, as data, over the API. */
@Component(service = StructureApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv/{document: \\d{1,18}}/structure")
public final class StructureApi {
    private final Documents documents;
    private final Structures structures;
    private final Versions versions;

    @Activate
    public StructureApi(
            @Reference Documents documents,
            @Reference Structures structures,
            @Reference Versions versions) {
        this.documents = documents;
        this.structures = structures;
        this.versions = versions;
    }

    /**
     * A document's structure.
     *
     * @param newer the document that is a newer edition of it and holds instead; null when this one does
     */
    public record Stated(long document, @Nullable Long newer, DocumentStructure structure) {}

    /** The structure; empty lists when the document has not been made data. */
    @GET
    @Summary("Mål, aktiviteter, målgrupper, parter och tal i ett dokument, som data.")
    public Stated structure(@Context Viewer viewer, @PathParam("document") long id) {
        Archived document = documents.open(viewer, new DocumentId(id));
        return new Stated(
                id,
                versions.newer(viewer, document.id()).map(it -> it.id().value()).orElse(null),
                document.isOpen() ? structures.of(document.id()) : DocumentStructure.NONE);
    }
}
