package se.samspel.arkiv.internal.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.api.web.Upload;
import se.samspel.arkiv.internal.ArchiveJson;

/** New documents for programs that do not look them over first. */
@Component(service = UploadApi.class)
@Rest
@Needs({Role.MEMBER, Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE})
@Path("api/v1/arkiv")
@Produces(MediaType.APPLICATION_JSON)
public final class UploadApi {
    private final Uploads uploads;

    @Activate
    public UploadApi(@Reference Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * What was uploaded.
     *
     * @param batch number of the upload
     * @param documents those that were kept
     * @param files what became of each file, in a zip too
     */
    public record Received(long batch, List<Long> documents, List<Uploads.File> files) {}

    /** Uploads files under the form name files, for one of the destinations under the name destination. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Summary(
            "Laddar upp en eller flera filer. En zip-fil packas upp. Svaret säger vad som hände med"
                    + " varje fil.")
    public Answer upload(@Context Viewer viewer, @Context Upload upload) throws IOException {
        Uploads.Uploaded uploaded = uploads.receive(viewer, upload, false);
        return new Answer(
                201,
                new Received(
                        uploaded.upload(),
                        uploaded.files().stream()
                                .flatMap(file -> Stream.ofNullable(file.document()))
                                .map(ArchiveJson.Document::id)
                                .toList(),
                        uploaded.files()));
    }
}
