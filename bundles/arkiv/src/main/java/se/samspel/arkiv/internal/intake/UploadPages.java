package se.samspel.arkiv.internal.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Upload;
import se.samspel.api.web.View;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Destinations;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.FromForm;
import se.samspel.arkiv.internal.Intake.Destination;
import se.samspel.arkiv.internal.Link;
import se.samspel.arkiv.internal.SearchPages;
import se.samspel.arkiv.internal.Versions;

/** Uploading, and how far it has come. */
@Component(service = UploadPages.class)
@Rest
@Needs({Role.MEMBER, Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE})
@Path("arkiv/{part: ladda-upp|uppladdningar}")
public final class UploadPages {
    private final Imports imports;
    private final Documents documents;
    private final Destinations destinations;
    private final Batches batches;
    private final Reviews reviews;
    private final Versions versions;

    @Activate
    public UploadPages(
            @Reference Imports imports,
            @Reference Documents documents,
            @Reference Destinations destinations,
            @Reference Batches batches,
            @Reference Reviews reviews,
            @Reference Versions versions) {
        this.imports = imports;
        this.documents = documents;
        this.destinations = destinations;
        this.batches = batches;
        this.reviews = reviews;
        this.versions = versions;
    }

    /** The form, and what of the viewer's own still waits for a decision. */
    @GET
    public View form(
            @Context Viewer viewer, @QueryParam("version-av") @DefaultValue("") String older) {
        return form(viewer, older, "");
    }

    private UploadView form(Viewer viewer, String older, String problem) {
        return new UploadView(
                destinations.choices(viewer),
                batches.waiting(viewer),
                batches.reviews(viewer),
                older(viewer, older).map(Link::to).orElse(Link.NONE),
                problem,
                Unpacking.MOST_FILES);
    }

    private Optional<Archived> older(Viewer viewer, String id) {
        return id.matches("\\d{1,18}")
                ? documents
                        .find(new DocumentId(Long.parseLong(id)))
                        .filter(it -> documents.maySee(viewer, it))
                        .filter(it -> versions.mayHaveNewer(viewer, it))
                : Optional.empty();
    }

    /** Keeps the files and shows how far the reading of them has come. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object upload(@Context Viewer viewer, @Context Upload upload) throws IOException {
        List<FromForm> files = FromForm.all(upload, "filer", "mapp");
        String newVersionOf = upload.text("version-av");
        Optional<Destination> destination = destinations.chosen(viewer, upload.text("for"));
        Optional<Archived> older = older(viewer, newVersionOf);
        if (files.isEmpty()) {
            return refused(viewer, newVersionOf, "Välj minst en fil att ladda upp.");
        }
        if (destination.isEmpty()) {
            return refused(viewer, newVersionOf, "Välj vilka som får läsa. Inget är sparat.");
        }
        boolean many = Imports.isMany(files);
        if (older.isPresent() && many) {
            return refused(
                    viewer, newVersionOf, "Välj en enda fil som ny version. Inget är sparat.");
        }
        boolean held = many || upload.text("se-over").equals("ja");
        long id = imports.receive(files, destination.get(), held, viewer);
        older.ifPresent(
                it ->
                        imports.open(viewer, id)
                                .documents()
                                .forEach(newer -> versions.makeNewer(viewer, newer, it)));
        return Redirect.to(ArchiveAddress.batch(id));
    }

    private Answer refused(Viewer viewer, String older, String problem) {
        return new Answer(422, form(viewer, older, problem));
    }

    /** How far an upload has come; a piece while the page waits. */
    @GET
    @Path("{batch: \\d{1,18}}")
    public View batch(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("batch") long batch,
            @QueryParam("sida") @DefaultValue("1") String page) {
        Optional<Import> found = imports.find(viewer, batch);
        if (found.isEmpty()) {
            BatchView earlier = earlier(viewer, batch);
            return asking.forPiece() ? earlier : new BatchPage(earlier, null);
        }
        Import of = found.get();
        if (of.held().isEmpty()) {
            BatchView view = batches.view(viewer, of);
            return asking.forPiece() ? view : new BatchPage(view, null);
        }
        BatchView progress = batches.progress(of);
        return new BatchPage(
                progress,
                progress.finished() ? reviews.view(viewer, of, SearchPages.number(page)) : null);
    }

    private BatchView earlier(Viewer viewer, long batch) {
        List<Archived> mine =
                documents.batch(batch).stream().filter(it -> it.isUploader(viewer)).toList();
        if (mine.isEmpty()) {
            throw new NotThere("Uppladdningen");
        }
        return batches.view(viewer, batch, mine);
    }
}
