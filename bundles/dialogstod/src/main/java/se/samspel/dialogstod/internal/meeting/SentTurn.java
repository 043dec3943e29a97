package se.samspel.dialogstod.internal.meeting;

import java.util.Arrays;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.answers.Answering;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;

/** What a form at the meeting sends besides text: a status, who stands behind, or dots. */
record SentTurn(String what, String party, String value) {
    RoundChange on(TalkViews.Here here, Answering joint) {
        RoundQuestionId question = here.question().id();
        return switch (what) {
            case "status" -> new RoundChange.Status(question, status());
            case "punkter" ->
                    new RoundChange.Dot(
                            question,
                            party.isEmpty() ? null : unit(party),
                            value.matches("\\d") ? Integer.parseInt(value) : 0);
            default ->
                    new RoundChange.Behind(
                            joint.in(here.round())
                                    .map(Round.Answer::id)
                                    .orElseThrow(() -> new NotThere("Det gemensamma svaret")),
                            unit(party),
                            value.equals("yes"));
        };
    }

    private QuestionStatus status() {
        return Arrays.stream(QuestionStatus.values())
                .filter(it -> it.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new NotThere("Läget"));
    }

    static UnitId unit(String party) {
        if (!party.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new NotThere("Parten");
        }
        return new UnitId(party);
    }
}
