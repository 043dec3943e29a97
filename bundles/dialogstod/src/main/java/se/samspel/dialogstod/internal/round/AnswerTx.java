package se.samspel.dialogstod.internal.round;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samspel.api.storage.Event;
import se.samspel.dialogstod.AnswerBacked;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.AnswerRestored;
import se.samspel.dialogstod.AnswerSaved;
import se.samspel.dialogstod.AnswerWithdrawn;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.AnswerRows.Wording;
import se.samspel.dialogstod.internal.round.RoundOutcome.Conflict;
import se.samspel.dialogstod.internal.round.RoundOutcome.Saved;

/** Writes answers, so that nobody writes over what somebody else wrote meanwhile. */
record AnswerTx(RoundTx round, AnswerRows rows) {
    /** When answers of a kind are written. */
    static Set<RoundStatus> during(AnswerKind kind) {
        return EnumSet.of(kind == AnswerKind.PREPARED ? RoundStatus.PREPARING : RoundStatus.OPEN);
    }

    RoundOutcome write(RoundChange.Answer answer, String requestKey) {
        if (round.question(answer.question()).isEmpty()) {
            return new RoundOutcome.Gone();
        }
        String holder = holder(answer);
        Optional<Stored.AnswerRow> found = rows.find(answer, holder);
        if (found.isEmpty()) {
            return first(answer, holder, requestKey);
        }
        Stored.AnswerRow now = found.get();
        if (rows.isKnown(now.id(), requestKey) || isSame(now, wanted(answer))) {
            return new Saved(now.id().value(), now.version(), now.text(), false, false);
        }
        if (now.version() == answer.seen() || now.isRemoved()) {
            return again(now, answer, wanted(answer), requestKey);
        }
        return merged(now, answer, requestKey);
    }

    private RoundOutcome first(RoundChange.Answer answer, String holder, String requestKey) {
        if (answer.text().isBlank() && answer.step() == 0) {
            return new Saved(0, 0, "", false, false);
        }
        if (rows.count(answer.question()) >= RoundLimits.ANSWERS) {
            return new RoundOutcome.Problems(
                    "text", "Frågan har fått så många svar som får plats. Inget är sparat.");
        }
        long id = rows.insert(answer, holder, wanted(answer), requestKey).value();
        told(answer);
        return new Saved(id, 1, answer.text(), false, true);
    }

    private Saved again(
            Stored.AnswerRow now, RoundChange.Answer answer, Wording wording, String requestKey) {
        long version = rows.update(now, wording, requestKey);
        told(answer);
        boolean others = !wording.text().equals(answer.text());
        return new Saved(now.id().value(), version, wording.text(), others, true);
    }

    /** What both wrote, when they wrote in different places and do not want different steps. */
    private RoundOutcome merged(
            Stored.AnswerRow now, RoundChange.Answer answer, String requestKey) {
        Wording before = rows.wording(now.id(), answer.seen());
        Optional<String> text = Merge.of(before.text(), now.text(), answer.text());
        boolean mineIsNew = answer.step() != before.step();
        boolean theirsIsNew = now.step() != before.step();
        if (text.isEmpty() || (mineIsNew && theirsIsNew && now.step() != answer.step())) {
            return conflict(now, answer);
        }
        Wording both = new Wording(text.get(), mineIsNew ? answer.step() : now.step());
        return isSame(now, both)
                ? new Saved(now.id().value(), now.version(), now.text(), true, false)
                : again(now, answer, both, requestKey);
    }

    private static Conflict conflict(Stored.AnswerRow now, RoundChange.Answer answer) {
        return new Conflict(
                now.id().value(),
                now.version(),
                answer.text(),
                now.text(),
                now.step(),
                now.writerName(),
                now.writtenAt());
    }

    private static Wording wanted(RoundChange.Answer answer) {
        return new Wording(answer.text(), answer.step());
    }

    private static boolean isSame(Stored.AnswerRow now, Wording wording) {
        return !now.isRemoved()
                && now.text().equals(wording.text())
                && now.step() == wording.step();
    }

    private String holder(RoundChange.Answer answer) {
        return answer.kind() == AnswerKind.JOINT
                ? Holder.GROUP
                : Holder.of(
                        round.head(),
                        round.speaker(),
                        answer.party(),
                        Holder.about(answer.question()));
    }

    /** A question that the group has begun to answer together is discussed. */
    private void told(RoundChange.Answer answer) {
        if (answer.kind() == AnswerKind.JOINT
                && round.question(answer.question())
                        .filter(QuestionStatus.NOT_DISCUSSED::equals)
                        .isPresent()) {
            new QuestionTx(round).set(answer.question(), QuestionStatus.DISCUSSED);
        }
        round.tell(
                new AnswerSaved(
                        round.head().id(), answer.question(), answer.kind(), round.scope()));
    }

    RoundOutcome withdraw(RoundChange.Withdraw withdraw) {
        return remove(
                withdraw.answer(),
                true,
                now ->
                        new AnswerWithdrawn(
                                round.head().id(), now.questionId(), now.kind(), round.scope()));
    }

    RoundOutcome restore(RoundChange.Restore restore) {
        return remove(
                restore.answer(),
                false,
                now ->
                        new AnswerRestored(
                                round.head().id(), now.questionId(), now.kind(), round.scope()));
    }

    private RoundOutcome remove(
            AnswerId answer, boolean removed, Function<Stored.AnswerRow, Event> event) {
        Optional<Stored.AnswerRow> found = rows.find(answer);
        if (found.isEmpty()) {
            return new RoundOutcome.Gone();
        }
        Stored.AnswerRow now = found.get();
        if (!during(now.kind()).contains(round.head().status())) {
            return new RoundOutcome.Shut(round.head().status());
        }
        if (now.isRemoved() == removed) {
            return RoundTx.same(now.id().value());
        }
        rows.remove(now.id(), removed);
        round.tell(event.apply(now));
        return new Saved(now.id().value(), now.version(), now.text(), false, true);
    }

    RoundOutcome behind(RoundChange.Behind behind) {
        Optional<Stored.AnswerRow> joint =
                rows.find(behind.answer()).filter(it -> it.kind() == AnswerKind.JOINT);
        if (joint.isEmpty()) {
            return new RoundOutcome.Gone();
        }
        String sql =
                behind.stands()
                        ? """
                          insert into dialogue_behind (answer_id, party) values (:answer, :party)
                          on conflict (answer_id, party) do nothing
                          """
                        : "delete from dialogue_behind where answer_id = :answer and party = :party";
        int changed =
                round.tx()
                        .sql(sql)
                        .with("answer", behind.answer())
                        .with("party", behind.party())
                        .run();
        if (changed == 0) {
            return RoundTx.same(behind.answer().value());
        }
        round.tell(new AnswerBacked(round.head().id(), joint.get().questionId(), round.scope()));
        return RoundTx.done(behind.answer().value());
    }
}
