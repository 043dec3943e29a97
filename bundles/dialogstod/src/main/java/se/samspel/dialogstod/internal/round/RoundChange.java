package se.samspel.dialogstod.internal.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundQuestionId;

/** What is done in a round. Every change says how it is to be, not how much it differs, so doing it twice does it once. */
public sealed interface RoundChange {
    /**
     * Writes an answer, the first time or again.
     *
     * @param party who is spoken for; null for the group, for oneself and in an anonymous round
     * @param seen the version of the answer that the writer started from; 0 when there was none
     */
    record Answer(
            RoundQuestionId question,
            AnswerKind kind,
            @Nullable UnitId party,
            String text,
            int step,
            long seen)
            implements RoundChange {}

    /** Takes an answer back; its words are kept for what was built on them. */
    record Withdraw(AnswerId answer) implements RoundChange {}

    /** Lets an answer that was taken back stand again, as it stood. */
    record Restore(AnswerId answer) implements RoundChange {}

    /** Says whether a party stands behind a joint answer. */
    record Behind(AnswerId answer, UnitId party, boolean stands) implements RoundChange {}

    /** Lays so many dots on a question, for a party or for oneself. */
    record Dot(RoundQuestionId question, @Nullable UnitId party, int dots) implements RoundChange {}

    /** Says how far the group has come with a question. */
    record Status(RoundQuestionId question, QuestionStatus status) implements RoundChange {}

    /** Puts a question on the big screen. */
    record Show(RoundQuestionId question) implements RoundChange {}

    /** Starts or stops an area's clock. */
    record Clock(String area, boolean running) implements RoundChange {}

    /** Says that a party, or oneself, has prepared, or after all not yet. */
    record Ready(@Nullable UnitId party, boolean ready) implements RoundChange {}

    /** Says who is at the meeting. */
    record Present(long participant, boolean present) implements RoundChange {}

    /** Asks those who are not ready to prepare; once a day. */
    record Remind() implements RoundChange {}

    /** Begins the talk: what was prepared is open to the group. */
    record Open() implements RoundChange {}

    /** Ends the round. */
    record Finish() implements RoundChange {}

    /** Opens a finished round again. */
    record TakeUpAgain() implements RoundChange {}

    /**
     * Changes the round's name, days and rules. The rules stand once somebody has answered under them.
     *
     * @param seen the round's version that the writer started from
     */
    record Settings(
            long seen,
            String title,
            @Nullable LocalDate due,
            @Nullable LocalDate day,
            Round.Showing showing,
            Round.Naming naming)
            implements RoundChange {}
}
