package se.samspel.arkiv.internal.retention;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.arkiv.DisposalId;
import se.samspel.arkiv.DocumentId;

/** The office's pages for retention: classes to confirm, what is due, dry run, proposal, decision, certificate. */
@Component(service = RetentionPages.class)
@Rest
@Needs(Role.OFFICE)
@Path("arkiv/gallring")
public final class RetentionPages {
    /** Where they begin. */
    static final String ROOT = "/arkiv/gallring";

    private final Retention retention;
    private final Disposals disposals;
    private final RetentionViews views;
    private final Files files;

    @Activate
    public RetentionPages(
            @Reference Retention retention,
            @Reference Disposals disposals,
            @Reference RetentionViews views,
            @Reference Files files) {
        this.retention = retention;
        this.disposals = disposals;
        this.views = views;
        this.files = files;
    }

    static String of(DisposalId id) {
        return ROOT + "/" + id;
    }

    /** What there is to do. */
    @GET
    public RetentionPage page(@Context Viewer viewer) {
        return views.page(viewer);
    }

    /** Confirms the classes of the documents that are ticked. */
    @POST
    @Path("klasser")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect confirm(@Context Viewer viewer, Form form) {
        Map<DocumentId, String> chosen = new LinkedHashMap<>();
        for (DocumentId id : ids(form.asMap().get("dokument"))) {
            String type = form.asMap().getFirst("klass-" + id);
            if (type != null && !type.isEmpty()) {
                chosen.put(id, type);
            }
        }
        if (chosen.isEmpty()) {
            throw nothingChosen("Kryssa för minst ett dokument och välj en klass för det.");
        }
        retention.confirm(viewer, chosen);
        return Redirect.to(ROOT).saying("Gallringsklassen är bekräftad.");
    }

    private static Problem nothingChosen(String sentence) {
        return new Problem(422, "Inget dokument är valt", sentence + " Inget är ändrat.");
    }

    /** The ids that are sent, whatever somebody may have written among them by hand. */
    private static List<DocumentId> ids(@Nullable List<String> sent) {
        List<DocumentId> ids = new ArrayList<>();
        for (String each : sent == null ? List.<String>of() : sent) {
            if (each.matches("\\d{1,18}")) {
                ids.add(new DocumentId(Long.parseLong(each)));
            }
        }
        return ids;
    }

    /** Shows what would go, and changes nothing. */
    @POST
    @Path("provkor")
    public TriedPage tried(@Context Viewer viewer, @FormParam("dokument") List<String> chosen) {
        List<DocumentId> ids = ids(chosen);
        if (ids.isEmpty()) {
            throw nothingChosen("Kryssa för det som ska provas.");
        }
        return views.tried(viewer, ids);
    }

    /** Proposes to dispose of them. */
    @POST
    @Path("foresla")
    public Redirect propose(@Context Viewer viewer, @FormParam("dokument") List<String> chosen) {
        DisposalId id = disposals.propose(viewer, ids(chosen));
        return Redirect.to(of(id))
                .saying("Gallringen är föreslagen. En kollega på kansliet beslutar om den.");
    }

    /** One disposal. */
    @GET
    @Path("{disposal: \\d{1,18}}")
    public DisposalPage disposal(@Context Viewer viewer, @PathParam("disposal") long id) {
        return views.page(viewer, disposals.open(viewer, new DisposalId(id)));
    }

    /** Approves it; the work begins at once. */
    @POST
    @Path("{disposal: \\d{1,18}}/besluta")
    public Redirect approve(@Context Viewer viewer, @PathParam("disposal") long id) {
        disposals.decide(viewer, new DisposalId(id), true);
        return Redirect.to(of(new DisposalId(id)))
                .saying(
                        "Gallringen är beslutad och genomförs nu. Intyget kommer hit när den är klar.");
    }

    /** Refuses it, or takes an own one back. */
    @POST
    @Path("{disposal: \\d{1,18}}/avsla")
    public Redirect refuse(@Context Viewer viewer, @PathParam("disposal") long id) {
        disposals.decide(viewer, new DisposalId(id), false);
        return Redirect.to(ROOT).saying("Gallringen genomförs inte. Inget dokument är ändrat.");
    }

    /** The certificate. */
    @GET
    @Path("{disposal: \\d{1,18}}/intyg.pdf")
    public Response certificate(@Context Viewer viewer, @PathParam("disposal") long id)
            throws IOException {
        return certificate(files, disposals.open(viewer, new DisposalId(id)));
    }

    static Response certificate(Files files, Disposal disposal) throws IOException {
        if (disposal.certificate().isEmpty()) {
            throw new NotThere("Intyget");
        }
        return Response.ok(files.open(new FileId(disposal.certificate())), "application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"gallringsintyg-" + disposal.id() + ".pdf\"")
                .build();
    }
}
