package se.samspel.dialogstod.internal.own;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentError;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.KeptGuideId;

/** Guides from files, for programs. The file is sent as text, in the shape of a plugin's. */
@Component(service = KeptGuidesApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/kept-guides")
public final class KeptGuidesApi {
    private static final String JSON = "application/json; charset=utf-8";

    private final KeptGuides kept;
    private final KeptOffers offers;
    private final TakingIn taking;

    @Activate
    public KeptGuidesApi(
            @Reference KeptGuides kept, @Reference KeptOffers offers, @Reference TakingIn taking) {
        this.kept = kept;
        this.offers = offers;
        this.taking = taking;
    }

    /**
     * A guide that was taken in.
     *
     * @param key its address among the guides
     * @param number which of the versions that were taken in is offered
     * @param guideVersion the version that stands in the file
     */
    public record KeptJson(
            long id,
            long version,
            String unit,
            String key,
            String title,
            int number,
            int guideVersion,
            Instant takenInAt,
            boolean removed) {
        static KeptJson of(KeptGuide guide) {
            return new KeptJson(
                    guide.id().value(),
                    guide.version(),
                    guide.unit().value(),
                    guide.key(),
                    guide.title(),
                    guide.number(),
                    guide.guideVersion(),
                    guide.takenInAt(),
                    guide.isRemoved());
        }
    }

    /** A file, and the förbund or group it is for. */
    public record Sent(@Nullable String unit, @Nullable String content) {
        UnitId to() {
            return OwnQuestionPages.unit(unit == null ? "" : unit);
        }

        byte[] bytes() {
            return (content == null ? "" : content).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** What keeping a file would do. */
    public record PreviewJson(
            String id,
            int version,
            String title,
            boolean same,
            List<String> differences,
            String note) {}

    /** What was kept, and whether it was anything new. */
    public record TakenIn(long id, boolean changed) {}

    /** The version that was read. */
    public record Seen(long version) {}

    @GET
    @Summary("De guider som tagits in från filer där du får göra det, också borttagna.")
    public List<KeptJson> list(@Context Viewer viewer) {
        return kept.changeable(viewer).stream().map(KeptJson::of).toList();
    }

    @POST
    @Path("preview")
    @Summary(
            "Talar om vad en fil skulle ändra för en enhet (unit). content är filens text. Inget sparas.")
    public PreviewJson preview(@Context Viewer viewer, Sent sent) {
        return switch (taking.preview(viewer, sent.to(), "", sent.bytes())) {
            case TakingIn.Preview.Broken broken -> throw broken(broken.errors());
            case TakingIn.Preview.Fits fits ->
                    new PreviewJson(
                            fits.id(),
                            fits.version(),
                            fits.file().title(),
                            fits.isSame(),
                            fits.differences(),
                            fits.note());
        };
    }

    @POST
    @Summary(
            "Tar in en guide för en enhet (unit). content är filens text. Samma fil igen ändrar inget.")
    public Answer keep(@Context Viewer viewer, Sent sent) {
        return switch (taking.keep(viewer, sent.to(), "", sent.bytes())) {
            case TakingIn.Outcome.Broken broken -> throw broken(broken.errors());
            case TakingIn.Outcome.Kept done ->
                    new Answer(
                            done.changed() ? 201 : 200,
                            new TakenIn(done.guide().value(), done.changed()));
        };
    }

    @GET
    @Path("{id: \\d{1,18}}/versions/{number: \\d{1,6}}")
    @Summary("Filen som den togs in, i en av sina versioner.")
    public Response file(
            @Context Viewer viewer, @PathParam("id") long id, @PathParam("number") int number) {
        KeptGuide guide = kept.open(viewer, new KeptGuideId(id));
        return Response.ok(kept.content(guide.id(), number), JSON).build();
    }

    @POST
    @Path("{id: \\d{1,18}}/remove")
    @Summary("Slutar erbjuda en guide. Omgångar som använt den har sina frågor kvar.")
    public Seen remove(@Context Viewer viewer, @PathParam("id") long id, Seen seen) {
        return saved(offers.takeAway(viewer, new KeptGuideId(id), seen.version()));
    }

    @POST
    @Path("{id: \\d{1,18}}/restore")
    @Summary("Erbjuder en borttagen guide igen.")
    public Seen restore(@Context Viewer viewer, @PathParam("id") long id, Seen seen) {
        return saved(offers.bringBack(viewer, new KeptGuideId(id), seen.version()));
    }

    private static Seen saved(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved saved) {
            return new Seen(saved.version());
        }
        throw TakeInPages.changed();
    }

    private static Problem broken(List<ContentError> errors) {
        return new Problem(
                422,
                "Filen är ingen guide som går att använda",
                "Inget är sparat. I errors står vad som behöver rättas och var.",
                Map.of("errors", errors));
    }
}
