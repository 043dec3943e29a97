package se.samspel.arkiv.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
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
import se.samspel.arkiv.internal.Intake.Destination;

/** Uploading, and how far it has come. */
@Component(service = UploadPages.class)
@Rest
@Needs({Role.MEMBER, Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE})
@Path("arkiv/{part: ladda-upp|uppladdningar}")
public final class UploadPages {
    private static final int MOST_FILES = 200;

    private final Intake intake;
    private final Documents documents;
    private final Destinations destinations;
    private final Batches batches;

    @Activate
    public UploadPages(
            @Reference Intake intake,
            @Reference Documents documents,
            @Reference Destinations destinations,
            @Reference Batches batches) {
        this.intake = intake;
        this.documents = documents;
        this.destinations = destinations;
        this.batches = batches;
    }

    /** The form, and what of the viewer's own still waits for a decision. */
    @GET
    public View form(@Context Viewer viewer) {
        return form(viewer, "");
    }

    private UploadView form(Viewer viewer, String problem) {
        return new UploadView(
                destinations.choices(viewer), batches.waiting(viewer), problem, MOST_FILES);
    }

    /** Keeps the files and shows how far the reading of them has come. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object upload(@Context Viewer viewer, @Context Upload upload) throws IOException {
        List<FromForm> files = upload.files("filer").stream().map(FromForm::new).toList();
        Optional<Destination> destination = destinations.chosen(viewer, upload.text("for"));
        if (files.isEmpty()) {
            return new Answer(422, form(viewer, "Välj minst en fil att ladda upp."));
        }
        if (files.size() > MOST_FILES) {
            return new Answer(
                    422,
                    form(
                            viewer,
                            "Ladda upp högst "
                                    + MOST_FILES
                                    + " filer åt gången. Inget är sparat."));
        }
        if (destination.isEmpty()) {
            return new Answer(422, form(viewer, "Välj vilka som får läsa. Inget är sparat."));
        }
        Intake.Received received = intake.receive(files, destination.get(), viewer.actor());
        return Redirect.to(ArchiveAddress.batch(received.batch()));
    }

    /** How far a batch has come; a piece while the page waits. */
    @GET
    @Path("{batch: \\d{1,18}}")
    public View batch(
            @Context Viewer viewer, @Context Asking asking, @PathParam("batch") long batch) {
        List<Archived> mine =
                documents.batch(batch).stream().filter(it -> it.isUploader(viewer)).toList();
        if (mine.isEmpty()) {
            throw new NotThere("Uppladdningen");
        }
        BatchView view = batches.view(viewer, batch, mine);
        return asking.forPiece() ? view : new BatchPage(view);
    }

    /** A file of the form. */
    record FromForm(Upload.UploadedFile file) implements Intake.Incoming {
        @Override
        public String fileName() {
            return file.fileName();
        }

        @Override
        public InputStream open() throws IOException {
            return file.open();
        }
    }
}
