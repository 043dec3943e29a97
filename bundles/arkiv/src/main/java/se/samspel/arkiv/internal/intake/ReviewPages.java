package se.samspel.arkiv.internal.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.SearchPages;

/** What is decided about an upload before it is published, and its report. */
@Component(service = ReviewPages.class)
@Rest
@Needs({Role.MEMBER, Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE})
@Path("arkiv/uppladdningar/{upload: \\d{1,18}}/{part: granskning|rapport\\.csv}")
public final class ReviewPages {
    private final Imports imports;
    private final Reviews reviews;
    private final Batches batches;
    private final ReportTable table;

    @Activate
    public ReviewPages(
            @Reference Imports imports,
            @Reference Reviews reviews,
            @Reference Batches batches,
            @Reference ReportTable table) {
        this.imports = imports;
        this.reviews = reviews;
        this.batches = batches;
        this.table = table;
    }

    /** The report, a line for each file, for spreadsheets. */
    @GET
    public Response report(@Context Viewer viewer, @PathParam("upload") long id) {
        return table.answer(viewer, imports.open(viewer, id));
    }

    /** Saves what was corrected in the table; then publishes, goes to another page of it or lets it all go. */
    @POST
    @OwnGuard
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object decide(
            @Context Viewer viewer,
            @PathParam("upload") long id,
            @FormParam("gor") @DefaultValue("spara") String what,
            @FormParam("sida") @DefaultValue("1") String page,
            Form sent) {
        String here = ArchiveAddress.batch(id);
        if (what.equals("slang")) {
            int gone = imports.discard(viewer, id);
            return Redirect.to(ArchiveAddress.UPLOAD)
                    .saying(
                            "Uppladdningen är borttagen: "
                                    + Swedish.count(gone, "dokument", "dokument")
                                    + ". Inget publicerades.");
        }
        int shown = SearchPages.number(page);
        Optional<ImportTableView> wrong = reviews.save(viewer, id, shown, sent.asMap());
        if (wrong.isPresent()) {
            return new Answer(
                    422, new BatchPage(batches.progress(imports.open(viewer, id)), wrong.get()));
        }
        if (what.equals("publicera")) {
            int published = imports.publish(viewer, id);
            return Redirect.to(here)
                    .saying(
                            Swedish.count(published, "dokument är", "dokument är")
                                    + " publicerade.");
        }
        return Redirect.to(here + "?sida=" + shown).saying("Ändringarna är sparade.");
    }
}
