package se.samspel.dialogstod.internal.beside;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.Rounds;

/** Puts what an earlier report says, with its source, last into the joint answer; once, however often it is asked. */
@Component(service = Quotations.class)
public final class Quotations {
    private static final int LONGEST = 3_000;

    private final Rounds rounds;

    @Activate
    public Quotations(@Reference Rounds rounds) {
        this.rounds = rounds;
    }

    /** @throws Problem when it was not put there; nothing was changed */
    void quote(Viewer viewer, RoundId id, RoundQuestionId question, String sent) {
        String quotation = sent.strip();
        if (quotation.isEmpty() || quotation.length() > LONGEST) {
            throw refused("Välj ett citat som är kortare än " + LONGEST + " tecken.");
        }
        Round round = rounds.open(viewer, id);
        if (round.question(question).isEmpty()) {
            throw new NotThere("Frågan");
        }
        Round.Answer before =
                round.answersTo(question).stream()
                        .filter(it -> it.kind() == AnswerKind.JOINT)
                        .findFirst()
                        .orElse(null);
        String text = before == null ? "" : before.text();
        if (text.contains(quotation)) {
            return;
        }
        RoundChange.Answer change =
                new RoundChange.Answer(
                        question,
                        AnswerKind.JOINT,
                        null,
                        text.isBlank() ? quotation : text.stripTrailing() + "\n\n" + quotation,
                        before == null ? 0 : before.step(),
                        before == null ? 0 : before.version());
        RoundRefusals.saved(rounds.write(viewer, id, change, ""));
    }

    private static Problem refused(String sentence) {
        return new Problem(422, "Citatet är inte inlagt", sentence);
    }
}
