package se.samspel.dialogstod.internal.round;

import java.util.Optional;
import se.samspel.dialogstod.DotsLaid;
import se.samspel.dialogstod.QuestionSettled;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundQuestionId;

/** What is done with the questions of a round besides answering them: dots, status, the big screen and the clock. */
record QuestionTx(RoundTx round) {
    /** What a mark of who lays dots is made on. */
    static final String DOTS = "dots";

    RoundOutcome dot(RoundChange.Dot dot) {
        if (round.question(dot.question()).isEmpty()) {
            return new RoundOutcome.Gone();
        }
        String holder = Holder.of(round.head(), round.speaker(), dot.party(), DOTS);
        int elsewhere = elsewhere(dot, holder);
        if (elsewhere + dot.dots() > RoundLimits.DOTS) {
            return new RoundOutcome.Problems(
                    "dots",
                    "Det finns "
                            + RoundLimits.DOTS
                            + " punkter att lägga, och "
                            + elsewhere
                            + " ligger på andra frågor. Ta bort någon där först.");
        }
        round.tx()
                .sql(
                        """
                        insert into dialogue_dot (question_id, round_id, holder, dots)
                        values (:question, :round, :holder, :dots)
                        on conflict (question_id, holder) do update set dots = excluded.dots
                        """)
                .with("question", dot.question())
                .with("round", round.head().id())
                .with("holder", holder)
                .with("dots", dot.dots())
                .run();
        round.tell(new DotsLaid(round.head().id(), dot.question(), round.scope()));
        return RoundTx.done(dot.question().value());
    }

    private int elsewhere(RoundChange.Dot dot, String holder) {
        return round.tx()
                .sql(
                        """
                        select coalesce(sum(dots), 0) from dialogue_dot
                        where round_id = :round and holder = :holder and question_id <> :question
                        """)
                .with("round", round.head().id())
                .with("holder", holder)
                .with("question", dot.question())
                .one(Integer.class);
    }

    RoundOutcome status(RoundChange.Status status) {
        Optional<QuestionStatus> before = round.question(status.question());
        if (before.isEmpty()) {
            return new RoundOutcome.Gone();
        }
        if (before.get() == status.status()) {
            return RoundTx.same(status.question().value());
        }
        set(status.question(), status.status());
        round.tell(
                new QuestionSettled(
                        round.head().id(), status.question(), status.status(), round.scope()));
        return RoundTx.done(status.question().value());
    }

    void set(RoundQuestionId question, QuestionStatus status) {
        round.tx()
                .sql(
                        """
                        update dialogue_question set status = :status, version = version + 1
                        where id = :question
                        """)
                .with("status", status)
                .with("question", question)
                .run();
    }

    RoundOutcome show(RoundChange.Show show) {
        if (round.question(show.question()).isEmpty()) {
            return new RoundOutcome.Gone();
        }
        if (round.head().currentId() == show.question().value()) {
            return RoundTx.same(show.question().value());
        }
        round.tx()
                .sql("update dialogue_round set current_id = :question where id = :round")
                .with("question", show.question())
                .with("round", round.head().id())
                .run();
        return RoundTx.done(show.question().value());
    }

    /** A clock that runs already, or stands already, goes on as it is. */
    RoundOutcome clock(RoundChange.Clock clock) {
        Optional<Stored.AreaRow> area =
                round.tx()
                        .sql("select * from dialogue_area where round_id = :round and area = :area")
                        .with("round", round.head().id())
                        .with("area", clock.area())
                        .first(Stored.AreaRow.class);
        if (area.isEmpty()) {
            return new RoundOutcome.Gone();
        }
        if ((area.get().runningSince() > 0) == clock.running()) {
            return RoundTx.same(area.get().id());
        }
        stopClocks();
        if (clock.running()) {
            round.tx()
                    .sql("update dialogue_area set running_since = :now where id = :area")
                    .with("now", round.clock())
                    .with("area", area.get().id())
                    .run();
        }
        return RoundTx.done(area.get().id());
    }

    /** One clock runs at a time: the group talks about one thing. */
    void stopClocks() {
        round.tx()
                .sql(
                        """
                        update dialogue_area
                        set spent_seconds = spent_seconds + (:now - running_since) / 1000, running_since = 0
                        where round_id = :round and running_since > 0
                        """)
                .with("now", round.clock().toEpochMilli())
                .with("round", round.head().id())
                .run();
    }
}
