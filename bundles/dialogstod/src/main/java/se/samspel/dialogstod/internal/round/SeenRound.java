package se.samspel.dialogstod.internal.round;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round.Showing;

/** A stored round as one speaker may see it. */
final class SeenRound {
    private final Stored stored;
    private final Stored.Head head;
    private final Speaker speaker;
    private final Map<AnswerId, List<UnitId>> behind;

    private SeenRound(Stored stored, Speaker speaker) {
        this.stored = stored;
        this.head = stored.head();
        this.speaker = speaker;
        this.behind =
                stored.behind().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Stored.BehindRow::answerId,
                                        Collectors.mapping(
                                                Stored.BehindRow::party, Collectors.toList())));
    }

    static Round of(Stored stored, Speaker speaker) {
        return new SeenRound(stored, speaker).round();
    }

    private Round round() {
        return new Round(
                head.id(),
                head.version(),
                head.changes(),
                head.unit(),
                head.association(),
                head.title(),
                head.guide(),
                head.guideVersion(),
                head.template(),
                known(head.planId()),
                head.status(),
                head.showing(),
                head.naming(),
                Stored.day(head.due()),
                Stored.day(head.day()),
                Stored.day(head.reminded()),
                known(head.meetingId()),
                head.earlierId() == 0 ? null : new RoundId(head.earlierId()),
                head.currentId() == 0 ? null : new RoundQuestionId(head.currentId()),
                head.createdAt(),
                Stored.moment(head.openedAt()),
                Stored.moment(head.finishedAt()),
                stored.areas().stream().map(AskedRows::area).toList(),
                stored.questions().stream().map(AskedRows::question).toList(),
                answers(),
                stored.participants().stream().map(this::participant).toList(),
                dots());
    }

    private static OptionalLong known(long id) {
        return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
    }

    /** While a round is prepared the others' answers are theirs, unless it shows them at once. */
    private List<Round.Answer> answers() {
        boolean all = head.status() != RoundStatus.PREPARING || head.showing() == Showing.AT_ONCE;
        return stored.answers().stream()
                .filter(row -> all || isMine(row))
                .map(this::answer)
                .toList();
    }

    private Round.Answer answer(Stored.AnswerRow row) {
        return new Round.Answer(
                row.id(),
                row.questionId(),
                row.version(),
                row.kind(),
                Stored.party(row.party()),
                row.writerName(),
                row.isRemoved() ? "" : row.text(),
                row.isRemoved() ? 0 : row.step(),
                behind.getOrDefault(row.id(), List.of()),
                row.isRemoved(),
                isMine(row),
                row.writtenAt());
    }

    private boolean isMine(Stored.AnswerRow row) {
        return row.kind() != AnswerKind.JOINT
                && isMine(row.holder(), Holder.about(row.questionId()));
    }

    private boolean isMine(String holder, String about) {
        if (head.isAnonymous()) {
            return !head.salt().isEmpty()
                    && holder.equals(Marks.of(head.salt(), speaker.key(), about));
        }
        return holder.equals(Holder.person(speaker.key()))
                || speaker.parties().stream().map(Holder::party).anyMatch(holder::equals);
    }

    private Round.Participant participant(Stored.ParticipantRow row) {
        @Nullable UnitId party = Stored.party(row.party());
        boolean person = !row.account().isEmpty();
        String holder =
                head.isAnonymous()
                        ? row.account()
                        : person ? Holder.person(row.account()) : "p:" + row.party();
        return new Round.Participant(
                row.id(),
                party,
                person,
                row.name(),
                Stored.moment(row.readyAt()),
                answered(holder),
                row.present().equals("yes"),
                isMine(holder, Participants.READY));
    }

    private int answered(String holder) {
        return (int)
                stored.answers().stream()
                        .filter(
                                row ->
                                        row.kind() == AnswerKind.PREPARED
                                                && !row.isRemoved()
                                                && row.holder().equals(holder))
                        .count();
    }

    private List<Round.Dots> dots() {
        Set<RoundQuestionId> questions =
                stored.dots().stream()
                        .map(Stored.DotRow::questionId)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return questions.stream().map(this::dots).toList();
    }

    private Round.Dots dots(RoundQuestionId question) {
        return new Round.Dots(
                question,
                rows(question).mapToInt(Stored.DotRow::dots).sum(),
                rows(question)
                        .filter(row -> isMine(row.holder(), QuestionTx.DOTS))
                        .mapToInt(Stored.DotRow::dots)
                        .sum(),
                rows(question)
                        .filter(row -> Holder.partyOf(row.holder()).isPresent())
                        .collect(
                                Collectors.toMap(
                                        row -> Holder.partyOf(row.holder()).orElseThrow(),
                                        Stored.DotRow::dots)));
    }

    private Stream<Stored.DotRow> rows(RoundQuestionId question) {
        return stored.dots().stream().filter(row -> row.questionId().equals(question));
    }
}
