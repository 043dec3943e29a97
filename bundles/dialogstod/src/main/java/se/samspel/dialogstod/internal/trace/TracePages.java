package se.samspel.dialogstod.internal.trace;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuoteId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundLimits;
import se.samspel.dialogstod.internal.round.Rounds;

/** Marking words of an answer for the plan, and the way back to them. */
@Component(service = TracePages.class)
@Rest
@SignedIn
@Path("dialogstod/omgangar/{round: \\d+}")
public final class TracePages {
    private final Rounds rounds;
    private final Quotes quotes;
    private final QuoteMaker maker;
    private final TraceViews views;

    @Activate
    public TracePages(
            @Reference Rounds rounds,
            @Reference Quotes quotes,
            @Reference QuoteMaker maker,
            @Reference TraceViews views) {
        this.rounds = rounds;
        this.quotes = quotes;
        this.maker = maker;
        this.views = views;
    }

    /** The form for what the group says together to a question, or else for the first that was said. */
    @GET
    @Path("fragor/{question: \\d+}/till-planen")
    public Redirect ofQuestion(
            @Context Viewer viewer,
            @Context UriInfo address,
            @PathParam("round") long id,
            @PathParam("question") long question) {
        Round round = rounds.open(viewer, new RoundId(id));
        RoundQuestionId asked = new RoundQuestionId(question);
        List<Round.Answer> said =
                round.answersTo(asked).stream().filter(it -> !it.text().isBlank()).toList();
        String marked = address.getRequestUri().getRawQuery();
        return said.stream()
                .filter(it -> it.kind() == AnswerKind.JOINT)
                .findFirst()
                .or(() -> said.stream().findFirst())
                .map(it -> TraceAddress.toPlan(round.id(), it.id()))
                .map(it -> Redirect.to(marked == null ? it : it + "?" + marked))
                .orElseGet(
                        () ->
                                Redirect.to(RoundAddress.meeting(round.id(), asked))
                                        .saying(
                                                "Skriv ett svar först, så kan ord i det bli ett mål."));
    }

    /**
     * The form.
     *
     * @param words that were marked on the page before; empty for none
     * @param from where they began
     */
    @GET
    @Path("svar/{answer: \\d+}/till-planen")
    public ToPlanPage form(
            @Context Viewer viewer,
            @PathParam("round") long id,
            @PathParam("answer") long answerId,
            @QueryParam("plan") @DefaultValue("0") long plan,
            @QueryParam("ord") @DefaultValue("") String words,
            @QueryParam("fran") @DefaultValue("0") int from) {
        Round round = rounds.open(viewer, new RoundId(id));
        Round.Answer answer = Quotes.answer(round, new AnswerId(answerId));
        Map<String, String> values = new HashMap<>();
        values.put("request", UUID.randomUUID().toString());
        values.put("words", words);
        values.put("begins", Integer.toString(from));
        values.put("wording", words.strip());
        return views.form(viewer, round, answer, new TraceViews.Tried(plan, values, Map.of()));
    }

    @POST
    @Path("svar/{answer: \\d+}/till-planen")
    public Object make(
            @Context Viewer viewer,
            @PathParam("round") long id,
            @PathParam("answer") long answerId,
            @FormParam("version") @DefaultValue("0") long version,
            @FormParam("plan") @DefaultValue("0") long plan,
            @FormParam("begins") @DefaultValue("") String begins,
            MultivaluedMap<String, String> form) {
        RoundId round = new RoundId(id);
        PlanPlaces.Target target = target(form);
        ToPlan wanted =
                new ToPlan(
                        new AnswerId(answerId),
                        version,
                        one(form, "words"),
                        (int) Math.min(number(begins), RoundLimits.TEXT),
                        sentences(form),
                        plan,
                        target,
                        one(form, "wording"),
                        one(form, "request"));
        return switch (maker.make(viewer, round, wanted)) {
            case ToPlanOutcome.Made made ->
                    Redirect.to(TraceAddress.words(round, made.quote())).saying(said(target));
            case ToPlanOutcome.Problems refused -> {
                Round open = rounds.open(viewer, round);
                Map<String, String> values = new LinkedHashMap<>();
                form.keySet().forEach(it -> values.put(it, one(form, it)));
                TraceViews.Tried tried = new TraceViews.Tried(plan, values, refused.problems());
                Round.Answer answer = Quotes.answer(open, wanted.answer());
                yield new Answer(422, views.form(viewer, open, answer, tried));
            }
        };
    }

    /** The choice "under-7" is an activity under goal 7, "till" what is chosen in the list; anything else a new goal. */
    private static PlanPlaces.Target target(MultivaluedMap<String, String> form) {
        String becomes = one(form, "becomes");
        if (becomes.equals("till")) {
            return new PlanPlaces.Standing(number(one(form, "row")));
        }
        return becomes.startsWith("under-")
                ? new PlanPlaces.NewActivity(number(becomes.substring("under-".length())))
                : new PlanPlaces.NewGoal(one(form, "area"));
    }

    private static String said(PlanPlaces.Target target) {
        return switch (target) {
            case PlanPlaces.NewGoal goal -> "Målet ligger i planen. Orden bakom finns här.";
            case PlanPlaces.NewActivity activity ->
                    "Aktiviteten ligger i planen. Orden bakom finns här.";
            case PlanPlaces.Standing standing ->
                    "Orden är knutna till det som redan stod i planen. Det är inte ändrat.";
        };
    }

    private static String one(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    private static long number(String sent) {
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }

    private static Set<Integer> sentences(MultivaluedMap<String, String> form) {
        return Objects.requireNonNullElse(form.get("sentence"), List.<String>of()).stream()
                .filter(it -> it.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** Exactly the words, in the version they came from. */
    @GET
    @Path("ord/{quote: \\d+}")
    public WordsPage words(
            @Context Viewer viewer, @PathParam("round") long round, @PathParam("quote") long id) {
        RoundId roundId = new RoundId(round);
        Quote quote = quotes.find(viewer, roundId, new QuoteId(id));
        return views.words(viewer, rounds.open(viewer, roundId), quote);
    }
}
