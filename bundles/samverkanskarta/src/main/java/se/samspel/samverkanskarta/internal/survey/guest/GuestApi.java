package se.samspel.samverkanskarta.internal.survey.guest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Open;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.post.Visit;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.internal.survey.AnswerFields.Step;
import se.samspel.samverkanskarta.internal.survey.AnswerValues;
import se.samspel.samverkanskarta.internal.survey.rows.GuestOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Guests;

/** Answering a survey by an address for programs, such as a municipality's own form; the address is what lets them in. */
@Component(service = GuestApi.class)
@Rest
@Open
@OwnGuard
@Path("api/v1/samverkanskartor/guests/{token: [A-Za-z0-9_-]{20,100}}")
public final class GuestApi {
    private final Guests guests;

    @Activate
    public GuestApi(@Reference Guests guests) {
        this.guests = guests;
    }

    /** What is kept. @param version what to send next time */
    public record Kept(long version) {}

    /** An answer to keep. @param version the one it was written from; 0, or left out, for a first one */
    public record Say(@Nullable Long version, @Nullable AnswerJson answer) {}

    @GET
    @Summary("Frågorna i den enkät som en svarslänk öppnar, med det egna svaret.")
    public QuestionsJson questions(
            @PathParam("token") String token,
            @QueryParam("visit") @DefaultValue("") String visit,
            @Context Asking asking) {
        Guests.Opened opened = guests.open(token, Visit.of(visit), asking.address());
        return QuestionsJson.of(opened);
    }

    @PUT
    @Path("answer")
    @Summary(
            "Skriver hela svaret på en enkät genom en svarslänk. Är det ändrat sedan version svarar den 409 med det"
                    + " som står.")
    public Kept say(
            @PathParam("token") String token,
            @QueryParam("visit") @DefaultValue("") String visit,
            @Context Asking asking,
            Say say) {
        Guests.Opened opened = guests.open(token, Visit.of(visit), asking.address());
        AnswerJson answer = say.answer();
        Long seen = say.version();
        Map<String, String> values =
                answer == null ? Map.of() : AnswerValues.values(answer.answer());
        List<Field> fields = new ArrayList<>();
        for (Step step : Step.values()) {
            fields.addAll(opened.fields().of(step, values));
        }
        requireKnown(fields, values);
        Guests.Sent sent = new Guests.Sent(fields, values, seen == null ? 0 : seen, true);
        return switch (guests.save(opened, sent)) {
            case GuestOutcome.Saved saved -> new Kept(saved.now().answer().version());
            case GuestOutcome.Conflict conflict ->
                    throw new Problem(
                            409,
                            "Svaret är ändrat på ett annat ställe",
                            "Inget av ditt är sparat. Läs hur svaret står nu och skicka det som ska gälla, med"
                                    + " versionen som står nu.",
                            Map.of("version", conflict.version()));
            case GuestOutcome.Problems problems ->
                    throw new Problem(
                            422,
                            "Det här behöver rättas",
                            "Inget är sparat. " + String.join(" ", problems.problems().values()),
                            Map.of("problems", problems.problems()));
        };
    }

    /** What nobody asked is not dropped without a word. */
    private static void requireKnown(List<Field> fields, Map<String, String> values) {
        List<String> asked = fields.stream().map(Field::id).toList();
        List<String> unknown =
                values.entrySet().stream()
                        .filter(it -> !it.getValue().isEmpty() && !asked.contains(it.getKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!unknown.isEmpty()) {
            throw new Problem(
                    422,
                    "Svaret nämner något som enkäten inte frågar om",
                    "Inget är sparat. Det gäller "
                            + String.join(", ", unknown)
                            + ". Nya möten kan vara högst "
                            + AnswerValues.MOST_NEW
                            + ".");
        }
    }

    @POST
    @Path("send")
    @Summary(
            "Skickar svaret på en enkät till dem som sköter kartan; det kan ändras tills enkäten stänger.")
    public void send(
            @PathParam("token") String token,
            @QueryParam("visit") @DefaultValue("") String visit,
            @Context Asking asking) {
        guests.send(guests.open(token, Visit.of(visit), asking.address()));
    }
}
