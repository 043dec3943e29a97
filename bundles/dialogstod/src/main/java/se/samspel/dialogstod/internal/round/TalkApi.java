package se.samspel.dialogstod.internal.round;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;

/** What is said in a round, for programs: answers, who stands behind them, dots, status, the screen and the clock. */
@Component(service = TalkApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/rounds/{round: \\d+}")
public final class TalkApi {
    private final Rounds rounds;

    @Activate
    public TalkApi(@Reference Rounds rounds) {
        this.rounds = rounds;
    }

    /**
     * An answer to write.
     *
     * @param seen the version that the text was written from; 0, or left out, for a first answer
     * @param request the same when it is sent again; may be left out
     */
    public record Write(
            AnswerKind kind,
            @Nullable UnitId party,
            String text,
            @Nullable Integer step,
            @Nullable Long seen,
            @Nullable String request) {}

    /**
     * The answer as it stands.
     *
     * @param merged whether somebody else's words are in it, too
     */
    public record Written(long answer, long version, String text, boolean merged) {}

    /** Whether a party stands behind a joint answer. */
    public record Stands(boolean stands) {}

    /** Dots for a party, or for oneself. */
    public record Lay(@Nullable UnitId party, int dots) {}

    /** How far the group has come with a question. */
    public record Set(QuestionStatus status) {}

    /** Whether an area's clock runs. */
    public record Run(boolean running) {}

    /** The question to put on the big screen. */
    public record Put(RoundQuestionId question) {}

    /** Whether a party, or oneself, has prepared. */
    public record Prepared(@Nullable UnitId party, boolean ready) {}

    @PUT
    @Path("questions/{question: \\d+}/answers")
    @Summary(
            "Skriver ett svar. Det som andra skrivit på andra ställen sedan seen fogas in. På samma ställe svarar den 409 med båda texterna.")
    public Written write(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("question") long question,
            Write write) {
        Integer step = write.step();
        Long seen = write.seen();
        String request = write.request();
        RoundOutcome.Saved saved =
                RoundRefusals.saved(
                        rounds.write(
                                viewer,
                                new RoundId(round),
                                new RoundChange.Answer(
                                        new RoundQuestionId(question),
                                        write.kind(),
                                        write.party(),
                                        write.text(),
                                        step == null ? 0 : step,
                                        seen == null ? 0 : seen),
                                request == null ? "" : request));
        return new Written(saved.row(), saved.version(), saved.text(), saved.merged());
    }

    @DELETE
    @Path("answers/{answer: \\d+}")
    @Summary("Tar tillbaka ett svar. Orden finns kvar för det som byggts på dem.")
    public void withdraw(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("answer") long answer) {
        make(viewer, round, new RoundChange.Withdraw(new AnswerId(answer)));
    }

    @POST
    @Path("answers/{answer: \\d+}/restore")
    @Summary("Låter ett svar som har tagits tillbaka stå igen, som det stod.")
    public void restore(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("answer") long answer) {
        make(viewer, round, new RoundChange.Restore(new AnswerId(answer)));
    }

    @PUT
    @Path("answers/{answer: \\d+}/behind/{party: [a-z0-9][a-z0-9-]*}")
    @Summary("Säger om en part står bakom ett gemensamt svar.")
    public void behind(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("answer") long answer,
            @PathParam("party") String party,
            Stands stands) {
        make(
                viewer,
                round,
                new RoundChange.Behind(new AnswerId(answer), new UnitId(party), stands.stands()));
    }

    @PUT
    @Path("questions/{question: \\d+}/dots")
    @Summary("Lägger prioriteringspunkter på en fråga, för en part eller för dig själv.")
    public void dots(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("question") long question,
            Lay lay) {
        make(
                viewer,
                round,
                new RoundChange.Dot(new RoundQuestionId(question), lay.party(), lay.dots()));
    }

    @PUT
    @Path("questions/{question: \\d+}/status")
    @Summary("Säger hur långt gruppen har kommit med en fråga.")
    public void status(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("question") long question,
            Set set) {
        make(viewer, round, new RoundChange.Status(new RoundQuestionId(question), set.status()));
    }

    @PUT
    @Path("areas/{area: [a-z0-9][a-z0-9-]*}/clock")
    @Summary("Startar eller stoppar klockan för ett område.")
    public void clock(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("area") String area,
            Run run) {
        make(viewer, round, new RoundChange.Clock(area, run.running()));
    }

    @PUT
    @Path("screen")
    @Summary("Visar en fråga på den stora skärmen.")
    public void screen(@Context Viewer viewer, @PathParam("round") long round, Put put) {
        make(viewer, round, new RoundChange.Show(put.question()));
    }

    @PUT
    @Path("ready")
    @Summary("Säger att du, eller en part du företräder, är klar med sina förberedelser.")
    public void ready(@Context Viewer viewer, @PathParam("round") long round, Prepared prepared) {
        make(viewer, round, new RoundChange.Ready(prepared.party(), prepared.ready()));
    }

    private void make(Viewer viewer, long round, RoundChange change) {
        RoundRefusals.saved(rounds.write(viewer, new RoundId(round), change, ""));
    }
}
