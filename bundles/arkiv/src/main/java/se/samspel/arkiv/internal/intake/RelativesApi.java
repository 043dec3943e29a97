package se.samspel.arkiv.internal.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Link;
import se.samspel.arkiv.internal.Relatives;
import se.samspel.arkiv.internal.RelativesView;
import se.samspel.arkiv.internal.Versions;

/** For programs: what a document belongs together with, and which one it is a new version of. */
@Component(service = RelativesApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv/{document: \\d{1,18}}/versioner")
@Produces(MediaType.APPLICATION_JSON)
public final class RelativesApi {
    private final Documents documents;
    private final Relatives relatives;
    private final Versions versions;

    @Activate
    public RelativesApi(
            @Reference Documents documents,
            @Reference Relatives relatives,
            @Reference Versions versions) {
        this.documents = documents;
        this.relatives = relatives;
        this.versions = versions;
    }

    /** A document. */
    public record Other(long document, String title) {}

    /** A document that says nearly the same. */
    public record Like(long document, String title, int percent) {}

    /** What a document belongs together with, among what the viewer may see. */
    public record Together(
            @Nullable Other newer,
            List<Other> older,
            List<Other> same,
            List<Like> nearlyTheSame,
            List<Other> sameRegistryNumber) {}

    /** The number of the older document. */
    public record NewVersion(long of) {}

    /** What a document belongs together with. */
    @GET
    @Summary(
            "Dokumentets versioner, kopior, de som säger nästan samma sak och de med samma"
                    + " diarienummer, bland dem du får se.")
    public Together read(@Context Viewer viewer, @PathParam("document") long id) {
        return together(viewer, documents.open(viewer, new DocumentId(id)));
    }

    /** Says that the document is a new version of another. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary("Gör dokumentet till en ny version av ett annat.")
    public Together make(
            @Context Viewer viewer, @PathParam("document") long id, NewVersion version) {
        Archived newer = documents.open(viewer, new DocumentId(id));
        versions.makeNewer(viewer, newer, documents.open(viewer, new DocumentId(version.of())));
        return together(viewer, documents.open(viewer, newer.id()));
    }

    /** Says that the document is a version of nothing. */
    @DELETE
    @Summary("Säger att dokumentet inte är en version av något annat.")
    public Together alone(@Context Viewer viewer, @PathParam("document") long id) {
        Archived document = documents.open(viewer, new DocumentId(id));
        versions.standAlone(viewer, document);
        return together(viewer, document);
    }

    private Together together(Viewer viewer, Archived document) {
        RelativesView view = relatives.view(viewer, document);
        return new Together(
                view.newer().isThere() ? other(view.newer()) : null,
                others(view.older()),
                others(view.same()),
                view.near().stream()
                        .map(
                                it ->
                                        new Like(
                                                Long.parseLong(it.link().id()),
                                                it.link().label(),
                                                it.percent()))
                        .toList(),
                others(view.matter()));
    }

    private static Other other(Link link) {
        return new Other(Long.parseLong(link.id()), link.label());
    }

    private static List<Other> others(List<Link> links) {
        return links.stream().map(RelativesApi::other).toList();
    }
}
