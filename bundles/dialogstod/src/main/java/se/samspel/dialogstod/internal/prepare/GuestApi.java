package se.samspel.dialogstod.internal.prepare;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Open;
import se.samspel.api.post.Visit;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRefusals;

/** Preparing by an address for programs, such as a municipality's own form; the address is what lets them in. */
@Component(service = GuestApi.class)
@Rest
@Open
@Path("api/v1/dialogstod/guests/{token: [A-Za-z0-9_-]{20,100}}")
public final class GuestApi {
    private final Guests guests;

    @Activate
    public GuestApi(@Reference Guests guests) {
        this.guests = guests;
    }

    /**
     * The round as the guest sees it.
     *
     * @param visit to send along from now on in a round without names and parties; a new one for who sent none; otherwise empty
     * @param party for whom the answers are; null in a round without parties
     */
    public record Questions(
            String title,
            Round.Naming naming,
            Round.Showing showing,
            String visit,
            @Nullable UnitId party,
            List<Asked> questions) {}

    /**
     * A question and the guest's own answer to it.
     *
     * @param asked whether it is asked as the answers stand now
     * @param answer null until there is one
     */
    public record Asked(
            RoundQuestionId id,
            String area,
            String wording,
            String statement,
            String help,
            List<String> followUps,
            Round.@Nullable Scale scale,
            boolean asked,
            @Nullable Said answer) {}

    /** An answer as it stands. @param step 0 when none was chosen */
    public record Said(String text, int step, long version) {
        static Said of(Round.Answer answer) {
            return new Said(answer.text(), answer.step(), answer.version());
        }
    }

    /** An answer to write. @param seen the version it was written from; 0, or left out, for a first answer */
    public record Say(String text, @Nullable Integer step, @Nullable Long seen) {}

    /** Whether one is ready. */
    public record Prepared(boolean ready) {}

    @GET
    @Summary("Frågorna som en svarslänk öppnar, med de egna svaren.")
    public Questions questions(
            @PathParam("token") String token,
            @QueryParam("visit") @DefaultValue("") String visit,
            @Context Asking asking) {
        Guests.Opened opened = guests.open(token, visit, asking.address());
        Round round = opened.round();
        return new Questions(
                round.title(),
                round.naming(),
                round.showing(),
                (opened.isNew() ? Visit.fresh() : opened.visit()).value(),
                opened.party(),
                round.questions().stream().map(it -> asked(opened, it)).toList());
    }

    private static Asked asked(Guests.Opened opened, Round.Question question) {
        return new Asked(
                question.id(),
                question.area(),
                question.wording(),
                question.statement(),
                question.help(),
                question.followUps(),
                question.scale(),
                opened.round().isAsked(question),
                opened.answer(question.id()).map(Said::of).orElse(null));
    }

    @PUT
    @Path("questions/{question: \\d+}/answer")
    @Summary(
            "Skriver ett svar genom en svarslänk. På samma ställe som någon annan svarar den 409 med båda texterna.")
    public Said say(
            @PathParam("token") String token,
            @QueryParam("visit") @DefaultValue("") String visit,
            @PathParam("question") long question,
            @Context Asking asking,
            Say say) {
        Guests.Opened opened = guests.open(token, visit, asking.address());
        RoundQuestionId id = new RoundQuestionId(question);
        if (opened.round().question(id).isEmpty()) {
            throw new NotThere("Frågan");
        }
        Integer step = say.step();
        Long seen = say.seen();
        RoundRefusals.saved(
                guests.write(
                        opened,
                        new RoundChange.Answer(
                                id,
                                AnswerKind.PREPARED,
                                opened.party(),
                                say.text(),
                                step == null ? 0 : step,
                                seen == null ? 0 : seen)));
        return guests.now(opened).answer(id).map(Said::of).orElseGet(() -> new Said("", 0, 0));
    }

    @PUT
    @Path("ready")
    @Summary("Säger genom en svarslänk att svaren är klara, eller inte än.")
    public void ready(
            @PathParam("token") String token,
            @QueryParam("visit") @DefaultValue("") String visit,
            @Context Asking asking,
            Prepared prepared) {
        Guests.Opened opened = guests.open(token, visit, asking.address());
        RoundRefusals.saved(
                guests.write(opened, new RoundChange.Ready(opened.party(), prepared.ready())));
    }
}
