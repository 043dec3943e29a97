package se.samspel.dialogstod.internal.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.RoundStatus;

/**
 * One round inside a transaction, and who speaks in it. Every change first takes the round's own row, which proves that the
 * round is where the change belongs and lets changes of one round follow each other.
 *
 * @param quiet whether what is done leaves no line in the audit trail, because the line's time and place would tell who
 */
record RoundTx(Tx tx, Stored.Head head, Speaker speaker, Instant clock, boolean quiet) {
    /** The statuses in which a change belongs. */
    static Set<RoundStatus> during(RoundChange change) {
        return switch (change) {
            case RoundChange.Ready ready -> EnumSet.of(RoundStatus.PREPARING);
            case RoundChange.Open open -> EnumSet.of(RoundStatus.PREPARING);
            case RoundChange.Settings settings -> notFinished();
            case RoundChange.Present present -> notFinished();
            case RoundChange.Withdraw withdraw -> notFinished();
            case RoundChange.Restore restore -> notFinished();
            case RoundChange.Remind remind -> EnumSet.of(RoundStatus.PREPARING);
            case RoundChange.Answer answer -> AnswerTx.during(answer.kind());
            case RoundChange.TakeUpAgain again -> EnumSet.of(RoundStatus.FINISHED);
            case RoundChange.Status status when status.status() == QuestionStatus.LEADS_ON ->
                    EnumSet.of(RoundStatus.OPEN, RoundStatus.FINISHED);
            default -> EnumSet.of(RoundStatus.OPEN);
        };
    }

    private static Set<RoundStatus> notFinished() {
        return EnumSet.of(RoundStatus.PREPARING, RoundStatus.OPEN);
    }

    /**
     * Whether a change leaves no line in the audit trail: what only moves the big screen, and what is said in an anonymous
     * round.
     */
    static boolean isQuiet(RoundChange change, Round.Naming naming) {
        return switch (change) {
            case RoundChange.Show show -> true;
            case RoundChange.Clock clock -> true;
            case RoundChange.Answer answer -> naming == Round.Naming.ANONYMOUS;
            case RoundChange.Withdraw withdraw -> naming == Round.Naming.ANONYMOUS;
            case RoundChange.Restore restore -> naming == Round.Naming.ANONYMOUS;
            case RoundChange.Dot dot -> naming == Round.Naming.ANONYMOUS;
            case RoundChange.Ready ready -> naming == Round.Naming.ANONYMOUS;
            default -> false;
        };
    }

    /** Takes the round for a change. @throws Refused when the change does not belong in the round as it is */
    static RoundTx take(Tx tx, RoundId round, RoundChange change, Speaker speaker, Instant clock) {
        tx.sql("update dialogue_round set changes = changes + 1 where id = :round")
                .with("round", round)
                .run();
        Stored.Head head =
                tx.sql("select * from dialogue_round where id = :round")
                        .with("round", round)
                        .first(Stored.Head.class)
                        .orElseThrow(() -> new Refused(new RoundOutcome.Gone()));
        if (!during(change).contains(head.status())) {
            throw new Refused(new RoundOutcome.Shut(head.status()));
        }
        return new RoundTx(tx, head, speaker, clock, isQuiet(change, head.naming()));
    }

    /** The moment as the round keeps it: in an anonymous round the day only. */
    Instant now() {
        return head.isAnonymous()
                ? LocalDate.ofInstant(clock, Swedish.ZONE).atStartOfDay(Swedish.ZONE).toInstant()
                : clock;
    }

    /** Who did it, as far as the round names people. */
    Actor actor() {
        return head.naming() == Round.Naming.NAMED && !speaker.name().isEmpty()
                ? new Actor(speaker.key(), speaker.name())
                : new Actor("round:" + head.id(), head.title());
    }

    /** Who leads the round, which is no secret in any round. */
    Actor leader() {
        return new Actor(speaker.key(), speaker.name());
    }

    Scope scope() {
        return Scope.unit(head.unit());
    }

    void tell(Event event) {
        if (!quiet) {
            tx.publish(actor(), event);
        }
    }

    void tellOfLeader(Event event) {
        tx.publish(leader(), event);
    }

    /** How far the group has come with a question; empty when the round has no such question. */
    Optional<QuestionStatus> question(RoundQuestionId question) {
        return tx.sql(
                        "select status from dialogue_question where id = :question and round_id = :round")
                .with("question", question)
                .with("round", head.id())
                .first(QuestionStatus.class);
    }

    static RoundOutcome.Saved done(long row) {
        return new RoundOutcome.Saved(row, 0, "", false, true);
    }

    static RoundOutcome.Saved same(long row) {
        return new RoundOutcome.Saved(row, 0, "", false, false);
    }
}
