package se.samspel.handlingsplan.internal.roundtrip;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.api.web.Upload;
import se.samspel.handlingsplan.PlanId;

/** Plans out and back, for programs. */
@Component(service = RoundTripApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}")
public final class RoundTripApi {
    private final Exports exports;
    private final WordReturns returns;

    @Activate
    public RoundTripApi(@Reference Exports exports, @Reference WordReturns returns) {
        this.exports = exports;
        this.returns = returns;
    }

    /** A file that was handed in; id 0 when it says what the plan says, and so is not kept. */
    public record HandedIn(long id, List<Proposed> proposals, List<Unplaced> tray) {}

    /** A file that waits for decisions. */
    public record Waiting(
            long id, String fileName, Instant returnedAt, String returnedBy, int proposals) {}

    /**
     * A proposal.
     *
     * @param key and {@code seen} are sent back when it is decided
     * @param kind change, add, remove, move among siblings or transfer to another list
     * @param before the text when the file was made, {@code now} in the plan, {@code after} in the file
     */
    public record Proposed(
            String key,
            String seen,
            String kind,
            String place,
            String called,
            String field,
            String before,
            String now,
            String after,
            Map<String, String> values,
            boolean conflict,
            String problem) {
        static Proposed of(Proposal proposal) {
            return switch (proposal) {
                case Proposal.Change change ->
                        of(
                                change,
                                "change",
                                change.mark().field(),
                                change.before(),
                                change.now(),
                                change.after(),
                                Map.of());
                case Proposal.Add add -> of(add, "add", "", "", "", "", add.values());
                case Proposal.Remove remove ->
                        of(remove, "remove", "", "", remove.stands(), "", Map.of());
                case Proposal.Transfer transfer ->
                        of(
                                transfer,
                                "transfer",
                                "parent",
                                "",
                                transfer.place(),
                                transfer.toCalled(),
                                Map.of("parent", transfer.to().parent()));
                case Proposal.Move move ->
                        of(move, "move", "", "", "", move.afterCalled(), Map.of());
            };
        }

        private static Proposed of(
                Proposal proposal,
                String kind,
                String field,
                String before,
                String now,
                String after,
                Map<String, String> values) {
            return new Proposed(
                    proposal.key(),
                    Decision.seen(proposal),
                    kind,
                    proposal.place(),
                    proposal.called(),
                    field,
                    before,
                    now,
                    after,
                    values,
                    proposal.conflict(),
                    proposal.problem());
        }
    }

    /** A text of the file that has no place in the plan. */
    public record Unplaced(String what, String near, String text) {}

    /** A proposal that is decided, with what was seen of it. */
    public record Seen(String key, String seen) {}

    /** What to carry out and what to let go; either may be left out. */
    public record Decisions(@Nullable List<Seen> accept, @Nullable List<Seen> reject) {}

    /** What was carried out, and why the rest was not, by key. */
    public record Decided(List<String> done, Map<String, String> problems) {}

    @GET
    @Path("plan.docx")
    @Summary("Planen som Word: att skriva i för den som får, att läsa för andra.")
    public Response word(@Context Viewer viewer, @PathParam("plan") long plan) throws IOException {
        return exports.word(viewer, new PlanId(plan));
    }

    @GET
    @Path("activities.csv")
    @Summary("Planens aktiviteter som CSV: UTF-8 med BOM, semikolon mellan fälten.")
    public Response activities(@Context Viewer viewer, @PathParam("plan") long plan) {
        return exports.activities(viewer, new PlanId(plan));
    }

    @POST
    @Path("returns")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Summary(
            "Tar emot en ändrad Word-fil under namnet file och svarar med vad den föreslår. Planen ändras inte.")
    public Answer hand(@Context Viewer viewer, @Context Upload upload, @PathParam("plan") long plan)
            throws IOException {
        List<Upload.UploadedFile> files = upload.files("file");
        if (files.isEmpty()) {
            throw refused(FileRefusal.NO_FILE);
        }
        PlanId id = new PlanId(plan);
        try (InputStream content = files.getFirst().open()) {
            return switch (returns.receive(viewer, id, files.getFirst().fileName(), content)) {
                case WordReturns.Received.Kept kept ->
                        new Answer(201, handedIn(returns.look(viewer, id, kept.id())));
                case WordReturns.Received.Same same ->
                        new Answer(200, new HandedIn(0, List.of(), List.of()));
                case WordReturns.Received.Refused refused -> throw refused(refused.why());
            };
        }
    }

    private static Problem refused(FileRefusal why) {
        return new Problem(
                422, "Filen kan inte tas emot", why.swedish(), Map.of("reason", why.name()));
    }

    @GET
    @Path("returns")
    @Summary("Inlämnade Word-filer som väntar på beslut, den senaste först.")
    public List<Waiting> waiting(@Context Viewer viewer, @PathParam("plan") long plan) {
        return returns.waiting(viewer, new PlanId(plan)).stream()
                .map(
                        look ->
                                new Waiting(
                                        look.file().id(),
                                        look.file().fileName(),
                                        look.file().returnedAt(),
                                        look.file().returnedBy(),
                                        look.open().proposals().size()))
                .toList();
    }

    @GET
    @Path("returns/{file: \\d{1,18}}")
    @Summary("Vad en inlämnad Word-fil föreslår och som inte är avgjort.")
    public HandedIn look(
            @Context Viewer viewer, @PathParam("plan") long plan, @PathParam("file") long file) {
        return handedIn(returns.look(viewer, new PlanId(plan), file));
    }

    @POST
    @Path("returns/{file: \\d{1,18}}/decisions")
    @Summary(
            "Tar in och avvisar förslag. Det som ändrats sedan seen lästes blir kvar med förklaring i problems.")
    public Decided decide(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("file") long file,
            Decisions decisions) {
        Decision.Result result =
                returns.decide(
                        viewer,
                        new PlanId(plan),
                        file,
                        decisions(decisions.accept()),
                        decisions(decisions.reject()));
        return new Decided(result.done(), result.problems());
    }

    private static List<Decision> decisions(@Nullable List<Seen> seen) {
        return Objects.requireNonNullElse(seen, List.<Seen>of()).stream()
                .map(it -> new Decision(it.key(), it.seen()))
                .toList();
    }

    private static HandedIn handedIn(WordReturns.Look look) {
        return new HandedIn(
                look.file().id(),
                look.open().proposals().stream().map(Proposed::of).toList(),
                look.open().tray().stream()
                        .map(it -> new Unplaced(it.what(), it.near(), it.text()))
                        .toList());
    }
}
