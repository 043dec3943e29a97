package se.samspel.dialogstod.internal.beside;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.EarlierPassages.Passage;
import se.samspel.api.fields.WordDiff;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;

/** What is laid beside a question, over the API. */
@Component(service = BesideApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/rounds/{round: \\d+}")
public final class BesideApi {
    private final Beside beside;
    private final Quotations quotations;

    @Activate
    public BesideApi(@Reference Beside beside, @Reference Quotations quotations) {
        this.beside = beside;
        this.quotations = quotations;
    }

    /**
     * What there is.
     *
     * @param earlier the round that is laid beside this one; null for none
     * @param wording how the question was asked then, when in other words
     */
    public record LaidBeside(
            @Nullable RoundId earlier,
            String wording,
            List<Answer> answers,
            List<Passage> archive) {}

    /** What one party, or the group, said then and says now. @param difference in plain words, in Swedish */
    public record Answer(
            AnswerKind kind,
            @Nullable UnitId party,
            String then,
            int thenStep,
            String now,
            int nowStep,
            String difference,
            List<WordDiff.Run> diff) {
        private static Answer of(LastTime.Pair pair) {
            Round.@Nullable Answer then = pair.then();
            Round.@Nullable Answer now = pair.now();
            return new Answer(
                    pair.kind(),
                    pair.party(),
                    then == null ? "" : then.text(),
                    then == null ? 0 : then.step(),
                    now == null ? "" : now.text(),
                    now == null ? 0 : now.step(),
                    pair.difference(),
                    pair.diff());
        }
    }

    /** A quotation with its source. */
    public record Quotation(@Nullable String quotation) {}

    @GET
    @Path("questions/{question: \\d+}/beside")
    @Summary(
            "Vad gruppen svarade förra omgången, med skillnaden, och vad tidigare rapporter säger om frågan.")
    public LaidBeside beside(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("question") long question) {
        Beside.Found found = beside.of(viewer, new RoundId(round), new RoundQuestionId(question));
        @Nullable Round earlier = found.earlier();
        @Nullable LastTime last = found.last();
        return new LaidBeside(
                earlier == null ? null : earlier.id(),
                last == null ? "" : last.wording(),
                last == null ? List.of() : last.answers().stream().map(Answer::of).toList(),
                found.passages());
    }

    @POST
    @Path("questions/{question: \\d+}/quotations")
    @Summary("Lägger ett citat med källa sist i det gemensamma svaret, en gång.")
    public void quote(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("question") long question,
            Quotation sent) {
        quotations.quote(
                viewer,
                new RoundId(round),
                new RoundQuestionId(question),
                Objects.requireNonNullElse(sent.quotation(), ""));
    }
}
