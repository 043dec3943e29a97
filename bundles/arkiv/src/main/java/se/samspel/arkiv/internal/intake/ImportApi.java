package se.samspel.arkiv.internal.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Archived;

/** Uploads for programs: many files or zips at once, looked over, published, with a report. */
@Component(service = ImportApi.class)
@Rest
@Needs({Role.MEMBER, Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE})
@Path("api/v1/arkiv/uppladdningar")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportApi {
    private final Imports imports;
    private final Uploads uploads;
    private final ReportTable table;

    @Activate
    public ImportApi(
            @Reference Imports imports, @Reference Uploads uploads, @Reference ReportTable table) {
        this.imports = imports;
        this.uploads = uploads;
        this.table = table;
    }

    /** Which documents are not to be published. */
    public record Choice(@Nullable List<Long> leaveOut) {}

    /** How many documents something was done with. */
    public record Count(int documents) {}

    /** Keeps files; zips are unpacked. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Summary(
            "Laddar upp filer och zip-filer under namnet files. Med held=true väntar de på att"
                    + " publiceras; bara du ser dem till dess.")
    public Answer upload(@Context Viewer viewer, @Context Upload upload) throws IOException {
        return new Answer(201, uploads.receive(viewer, upload, upload.text("held").equals("true")));
    }

    /** How far an upload has come, and what became of each file. */
    @GET
    @Path("{upload: \\d{1,18}}")
    @Summary("Hur långt en uppladdning har kommit, och vad som hände med varje fil.")
    public Uploads.Uploaded read(@Context Viewer viewer, @PathParam("upload") long id) {
        return uploads.of(viewer, imports.open(viewer, id));
    }

    /** The report as a table. */
    @GET
    @Path("{upload: \\d{1,18}}/rapport.csv")
    @Produces("text/csv")
    @Summary("Rapporten som CSV: en rad för varje fil.")
    public Response report(@Context Viewer viewer, @PathParam("upload") long id) {
        return table.answer(viewer, imports.open(viewer, id));
    }

    /** Publishes what waits, but for what is left out. */
    @POST
    @Path("{upload: \\d{1,18}}/publicera")
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary(
            "Publicerar det som väntar. Det som står under leaveOut tas bort i stället; utan den"
                    + " tas kopior bort som redan finns.")
    public Count publish(
            @Context Viewer viewer, @PathParam("upload") long id, @Nullable Choice choice) {
        List<Long> leaveOut = choice == null ? null : choice.leaveOut();
        if (leaveOut != null) {
            List<DocumentId> held =
                    imports.open(viewer, id).held().stream().map(Archived::id).toList();
            Set<DocumentId> out =
                    leaveOut.stream()
                            .map(DocumentId::new)
                            .collect(Collectors.toCollection(HashSet::new));
            imports.leaveOut(viewer, id, held, out);
        }
        return new Count(imports.publish(viewer, id));
    }

    /** Takes away what has not been published. */
    @DELETE
    @Path("{upload: \\d{1,18}}")
    @Summary("Tar bort det ur en uppladdning som inte är publicerat.")
    public Count discard(@Context Viewer viewer, @PathParam("upload") long id) {
        return new Count(imports.discard(viewer, id));
    }
}
