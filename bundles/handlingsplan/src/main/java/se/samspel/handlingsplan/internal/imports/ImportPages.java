package se.samspel.handlingsplan.internal.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.Upload;
import se.samspel.api.web.View;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Template;

/** A plan out of Word or PDF: upload, look at what was found, correct, and make the plan. */
@Component(service = ImportPages.class)
@Rest
@OwnGuard
@SignedIn
@Path("handlingsplaner/inlasningar")
public final class ImportPages {
    /** Most files are read in less than this, and then nobody has to look at a bar. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Imports imports;
    private final Corrections corrections;
    private final Partings partings;
    private final ImportedPlans plans;
    private final ImportViews views;
    private final ImportStarts starts;

    @Activate
    public ImportPages(
            @Reference Imports imports,
            @Reference Corrections corrections,
            @Reference Partings partings,
            @Reference ImportedPlans plans,
            @Reference ImportViews views,
            @Reference ImportStarts starts) {
        this.imports = imports;
        this.corrections = corrections;
        this.partings = partings;
        this.plans = plans;
        this.views = views;
        this.starts = starts;
    }

    /** The form, and what was begun before. */
    @GET
    public ImportStartPage start(
            @Context Viewer viewer, @QueryParam("grupp") @DefaultValue("") String group) {
        return starts.page(viewer, group, "", Map.of());
    }

    /** Keeps the file and shows what is found in it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object upload(@Context Viewer viewer, @Context Upload upload) throws IOException {
        String owner = upload.text("owner");
        String template = upload.text("template");
        List<Upload.UploadedFile> files = upload.files("fil");
        Map<String, String> problems = new LinkedHashMap<>();
        if (files.isEmpty()) {
            problems.put("fil", "Välj filen med planen.");
        }
        if (template.isEmpty()) {
            problems.put("template", "Välj en av mallarna som gruppen erbjuds.");
        }
        if (!owner.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            problems.put("owner", "Välj vilken grupp planen är till för.");
        }
        if (!problems.isEmpty()) {
            return new Answer(422, starts.page(viewer, owner, template, problems));
        }
        Upload.UploadedFile file = files.getFirst();
        try (InputStream content = file.open()) {
            ImportId id =
                    imports.receive(viewer, new UnitId(owner), template, file.fileName(), content);
            waitForIt(viewer, id);
            return Redirect.to(ImportAddress.of(id));
        }
    }

    private void waitForIt(Viewer viewer, ImportId id) {
        long last = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < last
                    && imports.open(viewer, id).row().state() == ImportState.WAITING) {
                Thread.sleep(60);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was found, or how far the reading has come. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Object look(@Context Viewer viewer, @Context Asking asking, @PathParam("id") long id) {
        Imports.Open open = imports.open(viewer, new ImportId(id));
        return switch (open.row().state()) {
            case WAITING, UNREADABLE -> waiting(open, asking);
            case READY ->
                    asking.forPiece()
                            ? waiting(open, asking)
                            : ready(open, ImportViews.Tried.NOTHING);
            case MADE, DISCARDED -> made(open);
        };
    }

    private static View waiting(Imports.Open open, Asking asking) {
        ImportRow row = open.row();
        String path = ImportAddress.of(row.importId());
        ImportProgressView progress =
                new ImportProgressView(path, row.state() != ImportState.WAITING);
        return asking.forPiece()
                ? progress
                : new ImportWaitPage(row.fileName(), path, row.reason(), progress);
    }

    private ImportPage ready(Imports.Open open, ImportViews.Tried tried) {
        Template template =
                open.template()
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                409,
                                                "Mallen finns inte längre",
                                                "Gruppen erbjuds inte längre mallen som filen lästes in för. Filen är kvar. Läs in den igen med en annan mall."));
        return views.page(open, template, tried);
    }

    private static Redirect made(Imports.Open open) {
        Long plan = open.row().planId();
        return Redirect.to(plan == null ? ImportAddress.ROOT : "/handlingsplaner/" + plan);
    }

    /** Keeps what was corrected and moved. */
    @POST
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(@Context Viewer viewer, @PathParam("id") long id, Form form) {
        Imports.Open open = imports.open(viewer, new ImportId(id));
        ImportForm sent = ImportForm.of(form, open.pieces());
        Optional<Answer> wrong = kept(viewer, open, sent);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (sent.parted().isPresent()) {
            return parted(viewer, open, sent, sent.parted().get());
        }
        String path = ImportAddress.of(open.row().importId());
        return sent.moved().matches("\\d{1,18}")
                ? Redirect.to(path + "#bit-" + sent.moved()).saying("Flyttat och sparat.")
                : Redirect.to(path).saying("Sparat. Planen är inte skapad än.");
    }

    private Object parted(
            Viewer viewer, Imports.Open before, ImportForm sent, Corrections.Wish wish) {
        ImportId id = before.row().importId();
        Partings.Outcome outcome =
                partings.part(viewer, id, wish.piece(), seen(viewer, before, wish), sent.at());
        return switch (outcome) {
            case Partings.Outcome.Parted parted ->
                    Redirect.to(ImportAddress.of(id) + "#bit-" + wish.piece())
                            .saying(
                                    "Uppdelat i "
                                            + Swedish.count(
                                                    parted.added().size() + 1, "bit", "bitar")
                                            + ". Välj plats för var och en.");
            case Partings.Outcome.Refused no ->
                    corrected(viewer, id, sent, Map.of(wish.piece(), no.sentence()), Map.of());
        };
    }

    /** The version whose text the places were chosen in; the piece may just have been moved by the same form. */
    private long seen(Viewer viewer, Imports.Open before, Corrections.Wish wish) {
        Optional<KeptPiece> now =
                imports.open(viewer, before.row().importId())
                        .piece(wish.piece())
                        .filter(it -> it.content().equals(wish.text()));
        boolean same =
                before.piece(wish.piece())
                        .filter(it -> it.content().equals(wish.text()))
                        .isPresent();
        return same ? now.map(KeptPiece::version).orElse(wish.version()) : wish.version();
    }

    private Optional<Answer> kept(Viewer viewer, Imports.Open open, ImportForm sent) {
        Corrections.Saved saved =
                corrections.save(viewer, open.row().importId(), sent.facts(), sent.wishes());
        return saved.isWhole()
                ? Optional.empty()
                : Optional.of(
                        corrected(
                                viewer,
                                open.row().importId(),
                                sent,
                                saved.problems(),
                                saved.facts()));
    }

    private Answer corrected(
            Viewer viewer,
            ImportId id,
            ImportForm sent,
            Map<Long, String> pieces,
            Map<String, String> facts) {
        Map<Long, Corrections.Wish> tried = new LinkedHashMap<>(sent.byPiece());
        tried.keySet().retainAll(pieces.keySet());
        return new Answer(
                422,
                ready(
                        imports.open(viewer, id),
                        new ImportViews.Tried(sent.facts(), tried, pieces, facts)));
    }

    /** Keeps what was corrected and makes the plan; a second click finds the first one's plan. */
    @POST
    @Path("{id: \\d{1,18}}/plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object make(@Context Viewer viewer, @PathParam("id") long id, Form form) {
        Imports.Open open = imports.open(viewer, new ImportId(id));
        ImportForm sent = ImportForm.of(form, open.pieces());
        Optional<Answer> wrong = kept(viewer, open, sent);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        return switch (plans.make(viewer, open.row().importId())) {
            case ImportedPlans.Outcome.Made made ->
                    Redirect.to(PlanAddress.of(made.plan()))
                            .saying(
                                    "Planen är skapad som utkast. Det som inte fick plats ligger under Ej placerat.");
            case ImportedPlans.Outcome.Invalid invalid ->
                    corrected(
                            viewer, open.row().importId(), sent, invalid.pieces(), invalid.facts());
        };
    }

    /** Has a file read again. */
    @POST
    @Path("{id: \\d{1,18}}/igen")
    public Redirect again(@Context Viewer viewer, @PathParam("id") long id) {
        imports.again(viewer, new ImportId(id));
        waitForIt(viewer, new ImportId(id));
        return Redirect.to(ImportAddress.of(new ImportId(id)));
    }

    /** Throws a file away. */
    @POST
    @Path("{id: \\d{1,18}}/slang")
    public Redirect discard(@Context Viewer viewer, @PathParam("id") long id) {
        imports.discard(viewer, new ImportId(id));
        return Redirect.to(ImportAddress.ROOT)
                .saying("Inläsningen är slängd. Ingen plan har ändrats.");
    }
}
