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
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.api.web.Upload;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveJson;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Destinations;
import se.samspel.arkiv.internal.FromForm;
import se.samspel.arkiv.internal.TextState;

/** Uploads for programs: many files or zips at once, looked over, published, with a report. */
@Component(service = ImportApi.class)
@Rest
@Needs({Role.MEMBER, Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE})
@Path("api/v1/arkiv/uppladdningar")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportApi {
    private final Imports imports;
    private final Report report;
    private final ReportTable table;
    private final Destinations destinations;

    @Activate
    public ImportApi(
            @Reference Imports imports,
            @Reference Report report,
            @Reference ReportTable table,
            @Reference Destinations destinations) {
        this.imports = imports;
        this.report = report;
        this.table = table;
        this.destinations = destinations;
    }

    /** An upload; read counts the files whose text has been looked for. */
    public record Uploaded(long upload, int documents, int read, int held, List<File> files) {}

    /** A document that another says the same or nearly the same as. */
    public record Like(long document, String title, int percent) {}

    /** What became of a file. */
    public record File(
            String name,
            String result,
            String sentence,
            ArchiveJson.@Nullable Document document,
            boolean held,
            boolean leftOut,
            @Nullable Long same,
            List<Like> nearlyTheSame) {}

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
        List<FromForm> files = upload.files("files").stream().map(FromForm::new).toList();
        if (files.isEmpty()) {
            throw new Problem(422, "Ingen fil", "Skicka minst en fil under namnet files.");
        }
        long id =
                imports.receive(
                        files,
                        destinations.required(viewer, upload.text("destination")),
                        upload.text("held").equals("true"),
                        viewer);
        return new Answer(201, uploaded(viewer, imports.open(viewer, id)));
    }

    /** How far an upload has come, and what became of each file. */
    @GET
    @Path("{upload: \\d{1,18}}")
    @Summary("Hur långt en uppladdning har kommit, och vad som hände med varje fil.")
    public Uploaded read(@Context Viewer viewer, @PathParam("upload") long id) {
        return uploaded(viewer, imports.open(viewer, id));
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

    private Uploaded uploaded(Viewer viewer, Import of) {
        List<Archived> documents = of.documents();
        int read =
                (int) documents.stream().filter(it -> it.textState() != TextState.WAITING).count();
        return new Uploaded(
                of.id(),
                documents.size(),
                read,
                of.held().size(),
                of.files().stream().map(file -> file(viewer, file)).toList());
    }

    private File file(Viewer viewer, Import.File file) {
        Report.Line line = report.of(viewer, file);
        Archived document = line.document();
        Archived same = line.same();
        return new File(
                line.name(),
                line.fate().code(),
                line.sentence(),
                document == null ? null : ArchiveJson.document(document),
                document != null && document.held(),
                file.leftOut(),
                same == null ? null : same.id().value(),
                line.near().stream()
                        .map(
                                it ->
                                        new Like(
                                                it.document().id().value(),
                                                it.document().title(),
                                                it.percent()))
                        .toList());
    }
}
