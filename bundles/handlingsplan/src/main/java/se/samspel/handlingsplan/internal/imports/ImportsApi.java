package se.samspel.handlingsplan.internal.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.api.web.Upload;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.PlanId;

/** Files that become plans, in the API: upload, what was found, corrections, the plan. */
@Component(service = ImportsApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/imports")
public final class ImportsApi {
    private final Imports imports;
    private final Corrections corrections;
    private final Partings partings;
    private final ImportedPlans plans;

    @Activate
    public ImportsApi(
            @Reference Imports imports,
            @Reference Corrections corrections,
            @Reference Partings partings,
            @Reference ImportedPlans plans) {
        this.imports = imports;
        this.corrections = corrections;
        this.partings = partings;
        this.plans = plans;
    }

    /** The file that was received. */
    public record Received(ImportId id) {}

    /** The plan that was made. */
    public record Made(PlanId id) {}

    /** A correction; what is left out stays. */
    public record Correction(
            long id,
            long version,
            @Nullable String text,
            @Nullable String place,
            @Nullable Map<String, String> values) {}

    /** Corrections of pieces and of the plan's own facts. */
    public record CorrectionsJson(
            @Nullable Map<String, String> facts, @Nullable List<Correction> pieces) {}

    /**
     * Where a piece is parted.
     *
     * @param version the version that was seen
     * @param at some of the piece's sentences
     */
    public record PartingJson(long version, @Nullable List<Integer> at) {}

    /** The parts a piece became, in their order. */
    public record PartedJson(List<ImportJson.PieceJson> pieces) {}

    /** How many pieces were changed, and sentences for what was not kept, by the piece's id or the name of the fact. */
    public record Corrected(int changed, Map<String, String> problems) {}

    @GET
    @Summary("Inlästa filer som väntar på att bli planer i dina grupper.")
    public List<ImportJson.FileJson> list(@Context Viewer viewer) {
        return imports.waiting(viewer).stream().map(ImportJson::file).toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Summary(
            "Tar emot en plan i Word, PDF, OpenDocument eller text: delarna owner, template och file. Läs sedan det som hittades.")
    public Answer upload(@Context Viewer viewer, @Context Upload upload) throws IOException {
        List<Upload.UploadedFile> files = upload.files("file");
        String owner = upload.text("owner");
        if (files.size() != 1
                || !owner.matches("[a-z0-9][a-z0-9-]{0,59}")
                || upload.text("template").isEmpty()) {
            throw new Problem(
                    400,
                    "Något saknas",
                    "Skicka delarna owner, template och en file. Inget är sparat.");
        }
        try (InputStream content = files.getFirst().open()) {
            ImportId id =
                    imports.receive(
                            viewer,
                            new UnitId(owner),
                            upload.text("template"),
                            files.getFirst().fileName(),
                            content);
            return new Answer(201, new Received(id));
        }
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Summary("Det som hittades i en fil, bit för bit, och platserna som bitarna kan flyttas till.")
    public ImportJson.FoundJson found(@Context Viewer viewer, @PathParam("id") long id) {
        return ImportJson.found(imports.open(viewer, new ImportId(id)));
    }

    @POST
    @Path("{id: \\d{1,18}}/corrections")
    @Summary(
            "Rättar och flyttar bitar innan planen skapas. En bit som någon annan har ändrat sedan du läste den lämnas orörd.")
    public Corrected correct(
            @Context Viewer viewer, @PathParam("id") long id, CorrectionsJson sent) {
        Imports.Open open = imports.open(viewer, new ImportId(id));
        Map<Long, KeptPiece> kept = new LinkedHashMap<>();
        open.pieces().forEach(it -> kept.put(it.id(), it));
        List<Correction> pieces = sent.pieces() == null ? List.of() : sent.pieces();
        List<Corrections.Wish> wishes =
                pieces.stream()
                        .flatMap(
                                it ->
                                        Stream.ofNullable(kept.get(it.id()))
                                                .map(piece -> wish(it, piece)))
                        .toList();
        Map<String, String> facts = sent.facts() == null ? Map.of() : sent.facts();
        Corrections.Saved saved = corrections.save(viewer, open.row().importId(), facts, wishes);
        Map<String, String> problems = new LinkedHashMap<>(saved.facts());
        saved.problems().forEach((piece, sentence) -> problems.put(piece.toString(), sentence));
        return new Corrected(saved.changed(), problems);
    }

    private static Corrections.Wish wish(Correction sent, KeptPiece kept) {
        String text = sent.text();
        String place = sent.place();
        Map<String, String> values = sent.values();
        return new Corrections.Wish(
                kept.id(),
                sent.version(),
                text == null ? kept.content() : text,
                place == null ? Places.of(kept.piece()) : place,
                values == null ? Map.of() : values);
    }

    @POST
    @Path("{id: \\d{1,18}}/pieces/{piece: \\d{1,18}}/parting")
    @Summary(
            "Delar upp en bit där nya meningar börjar, så att delarna kan flyttas var för sig. Inget tecken försvinner.")
    public PartedJson part(
            @Context Viewer viewer,
            @PathParam("id") long id,
            @PathParam("piece") long piece,
            PartingJson sent) {
        List<Integer> at = sent.at() == null ? List.of() : sent.at();
        return switch (partings.part(viewer, new ImportId(id), piece, sent.version(), at)) {
            case Partings.Outcome.Parted parted -> {
                List<Long> ids = new ArrayList<>(parted.added());
                ids.add(piece);
                yield new PartedJson(
                        imports.open(viewer, new ImportId(id)).pieces().stream()
                                .filter(it -> ids.contains(it.id()))
                                .map(ImportJson::piece)
                                .toList());
            }
            case Partings.Outcome.Refused no ->
                    throw new Problem(no.status(), "Biten är inte uppdelad", no.sentence());
        };
    }

    @POST
    @Path("{id: \\d{1,18}}/plan")
    @Summary("Skapar planen av det som hittades. En gång till ger samma plan.")
    public Made make(@Context Viewer viewer, @PathParam("id") long id) {
        return switch (plans.make(viewer, new ImportId(id))) {
            case ImportedPlans.Outcome.Made made -> new Made(made.plan());
            case ImportedPlans.Outcome.Invalid invalid -> {
                Map<String, String> problems = new LinkedHashMap<>(invalid.facts());
                invalid.pieces()
                        .forEach((piece, sentence) -> problems.put(piece.toString(), sentence));
                throw new Problem(
                        422,
                        "Något behöver rättas",
                        "Ingen plan är skapad. I problems står vad som behöver rättas, bit för bit.",
                        Map.of("problems", problems));
            }
        };
    }

    @POST
    @Path("{id: \\d{1,18}}/again")
    @Summary("Läser en fil igen som inte gick att läsa.")
    public void again(@Context Viewer viewer, @PathParam("id") long id) {
        imports.again(viewer, new ImportId(id));
    }

    @POST
    @Path("{id: \\d{1,18}}/discard")
    @Summary("Slänger en inläsning som inte har blivit en plan.")
    public void discard(@Context Viewer viewer, @PathParam("id") long id) {
        imports.discard(viewer, new ImportId(id));
    }
}
