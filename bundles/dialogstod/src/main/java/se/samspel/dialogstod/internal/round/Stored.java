package se.samspel.dialogstod.internal.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.storage.Query;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.Round.Showing;

/** A round as it stands in the rows, with what not everybody may see. */
record Stored(
        Head head,
        List<AreaRow> areas,
        List<QuestionRow> questions,
        List<AnswerRow> answers,
        List<BehindRow> behind,
        List<ParticipantRow> participants,
        List<DotRow> dots) {
    /** The whole round within one snapshot; empty when there is none. */
    static Optional<Stored> read(Query query, RoundId round) {
        return query.sql("select * from dialogue_round where id = :round")
                .with("round", round)
                .first(Head.class)
                .map(head -> read(query, head));
    }

    private static Stored read(Query query, Head head) {
        return new Stored(
                head,
                of(query, head, AreaRow.class, "dialogue_area", "position"),
                of(query, head, QuestionRow.class, "dialogue_question", "position"),
                of(query, head, AnswerRow.class, "dialogue_answer", "id"),
                query.sql(
                                """
                                select b.answer_id, b.party from dialogue_behind b
                                join dialogue_answer a on a.id = b.answer_id
                                where a.round_id = :round order by b.party
                                """)
                        .with("round", head.id())
                        .list(BehindRow.class),
                of(query, head, ParticipantRow.class, "dialogue_participant", "id"),
                of(query, head, DotRow.class, "dialogue_dot", "question_id, holder"));
    }

    private static <T> List<T> of(
            Query query, Head head, Class<T> type, String table, String order) {
        return query.sql("select * from " + table + " where round_id = :round order by " + order)
                .with("round", head.id())
                .list(type);
    }

    record Head(
            RoundId id,
            long version,
            long changes,
            UnitId unit,
            UnitId association,
            String title,
            String guide,
            int guideVersion,
            String template,
            long planId,
            RoundStatus status,
            Showing showing,
            Naming naming,
            String salt,
            String due,
            String day,
            long meetingId,
            long earlierId,
            long currentId,
            Instant createdAt,
            long openedAt,
            long finishedAt,
            String reminded) {
        boolean isAnonymous() {
            return naming == Naming.ANONYMOUS;
        }
    }

    record AreaRow(
            long id,
            long version,
            String area,
            String number,
            String title,
            String intro,
            int minutes,
            long spentSeconds,
            long runningSince) {}

    record QuestionRow(
            RoundQuestionId id,
            long version,
            String area,
            QuestionId question,
            String wording,
            String help,
            String statement,
            String followUps,
            int steps,
            String low,
            String high,
            String whenQuestion,
            int whenLeast,
            int whenMost,
            int own,
            QuestionStatus status) {}

    record AnswerRow(
            AnswerId id,
            RoundQuestionId questionId,
            long version,
            AnswerKind kind,
            String party,
            String writerName,
            String holder,
            String text,
            int step,
            String removed,
            Instant writtenAt) {
        boolean isRemoved() {
            return !removed.isEmpty();
        }
    }

    record BehindRow(AnswerId answerId, UnitId party) {}

    record ParticipantRow(
            long id, String party, String account, String name, long readyAt, String present) {}

    record DotRow(RoundQuestionId questionId, String holder, int dots) {}

    /** A day as it is stored. */
    static @Nullable LocalDate day(String stored) {
        return stored.isEmpty() ? null : LocalDate.parse(stored);
    }

    /** A day to store. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** A moment as it is stored: 0 for one that has not come. */
    static @Nullable Instant moment(long stored) {
        return stored == 0 ? null : Instant.ofEpochMilli(stored);
    }

    /** A party as it is stored. */
    static @Nullable UnitId party(String stored) {
        return stored.isEmpty() ? null : new UnitId(stored);
    }
}
