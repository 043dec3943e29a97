package se.samspel.dialogstod.internal.meeting;

import java.util.Arrays;
import java.util.List;
import se.samspel.api.access.Unit;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.internal.answers.Answering;
import se.samspel.dialogstod.internal.round.AnswerLine;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundWords;

/**
 * How a question stands at the meeting: what is said of it, who stands behind the joint answer, dots and status.
 *
 * @param parties those of the group
 */
record QuestionNow(TalkViews.Here here, RoundWords words, List<Unit> parties) {
    TalkView view(Answering joint, boolean writing) {
        Round.Question question = here.question();
        List<AnswerLine> all = words.answers(here.round(), question);
        return new TalkView(
                here.path(),
                all.stream().filter(it -> !it.isJoint()).toList(),
                all.stream()
                        .filter(AnswerLine::isJoint)
                        .map(AnswerLine::text)
                        .findFirst()
                        .orElse(""),
                behind(joint),
                dots(),
                dotsInAll(here.round().dotsOn(question.id()).all()),
                Arrays.stream(QuestionStatus.values()).map(it -> choice(question, it)).toList(),
                writing);
    }

    private static String dotsInAll(int dots) {
        return dots == 0 ? "Inga punkter" : Swedish.count(dots, "punkt", "punkter");
    }

    private static TalkView.Choice choice(Round.Question question, QuestionStatus status) {
        return new TalkView.Choice(status.name(), status.swedish(), status == question.status());
    }

    private boolean isAnonymous() {
        return here.round().naming() == Round.Naming.ANONYMOUS;
    }

    private List<TalkView.Stand> behind(Answering joint) {
        return isAnonymous()
                ? List.of()
                : joint.in(here.round()).stream()
                        .flatMap(answer -> parties.stream().map(party -> stand(answer, party)))
                        .toList();
    }

    private static TalkView.Stand stand(Round.Answer joint, Unit party) {
        return new TalkView.Stand(
                party.id().value(), party.name(), joint.behind().contains(party.id()));
    }

    private List<TalkView.Dot> dots() {
        Round.Dots dots = here.round().dotsOn(here.question().id());
        return isAnonymous()
                ? List.of(new TalkView.Dot("", "Dina punkter", dots.mine()))
                : parties.stream()
                        .map(
                                party ->
                                        new TalkView.Dot(
                                                party.id().value(),
                                                party.name(),
                                                dots.parties().getOrDefault(party.id(), 0)))
                        .toList();
    }
}
