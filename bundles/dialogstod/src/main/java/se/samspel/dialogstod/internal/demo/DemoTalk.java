package se.samspel.dialogstod.internal.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.Rounds;

/** One round of the demo, talked through in the name of who leads it. */
final class DemoTalk {
    private final Rounds rounds;
    private final Viewer convener;
    private final Round round;

    DemoTalk(Rounds rounds, Viewer convener, Round round) {
        this.rounds = rounds;
        this.convener = convener;
        this.round = round;
    }

    void play(Telling telling) {
        make(new RoundChange.Open());
        telling.said().stream().filter(it -> it.kind() != AnswerKind.PREPARED).forEach(this::say);
        telling.dots().forEach(this::dot);
        standBehind(rounds.open(convener, round.id()));
        telling.said().stream().filter(Telling.Said::takenBack).forEach(this::takeBack);
        telling.states().forEach(this::state);
        if (telling.finished()) {
            make(new RoundChange.Finish());
        }
    }

    private void say(Telling.Said said) {
        answer(round, said).ifPresent(this::make);
    }

    private void dot(Telling.Dots laid) {
        question(round, laid.question())
                .ifPresent(on -> make(new RoundChange.Dot(on, party(laid.party()), laid.dots())));
    }

    private void state(Telling.State state) {
        question(round, state.question())
                .ifPresent(on -> make(new RoundChange.Status(on, state.status())));
    }

    private void takeBack(Telling.Said said) {
        rounds.open(convener, round.id()).answers().stream()
                .filter(it -> it.kind() == said.kind() && it.text().equals(said.text()))
                .forEach(it -> make(new RoundChange.Withdraw(it.id())));
    }

    /** Every party stands behind what the group says, but those that dissent. */
    private void standBehind(Round talked) {
        if (talked.naming() == Round.Naming.ANONYMOUS) {
            return;
        }
        List<UnitId> parties =
                talked.participants().stream()
                        .filter(it -> !it.person())
                        .flatMap(it -> Stream.ofNullable(it.party()))
                        .toList();
        talked.answers().stream()
                .filter(it -> it.kind() == AnswerKind.JOINT)
                .forEach(joint -> standBehind(talked, joint, parties));
    }

    private void standBehind(Round talked, Round.Answer joint, List<UnitId> parties) {
        List<UnitId> against =
                talked.answersTo(joint.question()).stream()
                        .filter(it -> it.kind() == AnswerKind.DISSENT)
                        .flatMap(it -> Stream.ofNullable(it.party()))
                        .toList();
        parties.stream()
                .filter(party -> !against.contains(party))
                .forEach(party -> make(new RoundChange.Behind(joint.id(), party, true)));
    }

    private void make(RoundChange change) {
        RoundRefusals.saved(rounds.write(convener, round.id(), change, ""));
    }

    static Optional<RoundChange> answer(Round round, Telling.Said said) {
        return question(round, said.question())
                .map(
                        on ->
                                new RoundChange.Answer(
                                        on,
                                        said.kind(),
                                        party(said.party()),
                                        said.text(),
                                        said.step(),
                                        0));
    }

    private static Optional<RoundQuestionId> question(Round round, QuestionId wanted) {
        return round.questions().stream()
                .filter(it -> it.question().equals(wanted))
                .map(Round.Question::id)
                .findFirst();
    }

    static @Nullable UnitId party(String party) {
        return party.isEmpty() ? null : new UnitId(party);
    }
}
