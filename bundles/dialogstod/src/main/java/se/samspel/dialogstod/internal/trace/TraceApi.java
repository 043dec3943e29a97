package se.samspel.dialogstod.internal.trace;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.dialogue.PlanPlaces.Place;
import se.samspel.api.dialogue.Sources.State;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.QuoteId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Rounds;

/** Words of a dialogue that become goals and activities, over the API. */
@Component(service = TraceApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/rounds/{round: \\d+}")
public final class TraceApi {
    private final Rounds rounds;
    private final Quotes quotes;
    private final QuoteMaker maker;

    @Activate
    public TraceApi(
            @Reference Rounds rounds, @Reference Quotes quotes, @Reference QuoteMaker maker) {
        this.rounds = rounds;
        this.quotes = quotes;
        this.maker = maker;
    }

    /**
     * Words, and where what was made of them stands now.
     *
     * @param then the answer as it stood when they were marked
     * @param now the answer as it stands; empty when it has been taken back
     */
    public record Words(
            QuoteId id,
            RoundQuestionId question,
            AnswerId answer,
            long version,
            int begins,
            int ends,
            String words,
            @Nullable LocalDate day,
            List<String> parties,
            State state,
            String then,
            Instant thenAt,
            String now,
            List<Place> places) {}

    /**
     * What to make.
     *
     * @param version the version of the answer that words stand in
     * @param sentences instead of words, counted from 0
     * @param goal leave out to make a goal; the goal's id makes an activity under it
     * @param row a goal or an activity that stands in the plan, to tie the words to it and make nothing new
     * @param request the same when it is sent again
     */
    public record Wanted(
            long version,
            @Nullable String words,
            int begins,
            @Nullable Set<Integer> sentences,
            long plan,
            @Nullable String area,
            long goal,
            long row,
            @Nullable String wording,
            @Nullable String request) {}

    /** What it became. */
    public record Made(QuoteId id, Place place) {}

    @GET
    @Path("words")
    @Summary("Orden i omgången som har blivit mål och aktiviteter, och var de står nu.")
    public List<Words> all(@Context Viewer viewer, @PathParam("round") long round) {
        List<Quote> all = quotes.of(viewer, new RoundId(round));
        List<Place> places = quotes.standing(viewer, all);
        return all.stream().map(it -> words(it, places)).toList();
    }

    @GET
    @Path("words/{quote: \\d+}")
    @Summary("Orden som något i en plan gjordes av, i svaret som det stod då och som det står nu.")
    public Words one(
            @Context Viewer viewer, @PathParam("round") long round, @PathParam("quote") long id) {
        Quote quote = quotes.find(viewer, new RoundId(round), new QuoteId(id));
        return words(quote, quotes.standing(viewer, List.of(quote)));
    }

    @GET
    @Path("plans")
    @Summary("Gruppens planer som går att skriva i, med områden och mål.")
    public List<PlanPlaces.Writable> plans(@Context Viewer viewer, @PathParam("round") long id) {
        Round round = rounds.open(viewer, new RoundId(id));
        return quotes.plans().map(it -> it.writable(viewer, round.group())).orElse(List.of());
    }

    @POST
    @Path("answers/{answer: \\d+}/words")
    @Summary(
            "Gör ett mål eller en aktivitet av ord i ett svar, eller knyter orden till något som redan står i planen.")
    public Answer make(
            @Context Viewer viewer,
            @PathParam("round") long id,
            @PathParam("answer") long answer,
            Wanted wanted) {
        RoundId round = new RoundId(id);
        AnswerId said = new AnswerId(answer);
        return switch (maker.make(viewer, round, toPlan(viewer, round, said, wanted))) {
            case ToPlanOutcome.Made made -> new Answer(201, new Made(made.quote(), made.place()));
            case ToPlanOutcome.Problems refused ->
                    throw new Problem(
                            422,
                            "Inget är lagt i planen",
                            String.join(" ", refused.problems().values()),
                            Map.of("problems", refused.problems()));
        };
    }

    private ToPlan toPlan(Viewer viewer, RoundId id, AnswerId answer, Wanted wanted) {
        return new ToPlan(
                answer,
                wanted.version(),
                text(wanted.words()),
                wanted.begins(),
                Objects.requireNonNullElse(wanted.sentences(), Set.of()),
                wanted.plan(),
                target(viewer, id, answer, wanted),
                text(wanted.wording()),
                text(wanted.request()));
    }

    private PlanPlaces.Target target(Viewer viewer, RoundId id, AnswerId answer, Wanted wanted) {
        if (wanted.row() != 0) {
            return new PlanPlaces.Standing(wanted.row());
        }
        if (wanted.goal() != 0) {
            return new PlanPlaces.NewActivity(wanted.goal());
        }
        String area = wanted.area();
        return new PlanPlaces.NewGoal(area == null ? area(viewer, id, answer) : area);
    }

    /** The area of the answer's own question. */
    private String area(Viewer viewer, RoundId id, AnswerId answer) {
        Round round = rounds.open(viewer, id);
        return round.question(Quotes.answer(round, answer).question())
                .map(Round.Question::area)
                .orElse("");
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }

    private static Words words(Quote quote, List<Place> places) {
        return new Words(
                quote.id(),
                quote.questionId(),
                quote.answerId(),
                quote.answerVersion(),
                quote.begins(),
                quote.ends(),
                quote.words(),
                quote.on(),
                quote.present(),
                quote.state(),
                quote.thenText(),
                quote.thenAt(),
                quote.isTakenBack() ? "" : quote.nowText(),
                places.stream().filter(it -> it.ref().equals(quote.ref())).toList());
    }
}
