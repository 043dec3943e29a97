package se.samspel.dialogstod.internal.round;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.storage.Statement;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.RoundQuestionId;

/** The rows of answers and of every wording they have had, signed as far as the round names people. */
record AnswerRows(RoundTx round, Marks marks) {
    /** A wording that was saved. */
    record Wording(String text, int step) {
        static final Wording NONE = new Wording("", 0);
    }

    Optional<Stored.AnswerRow> find(RoundChange.Answer answer, String holder) {
        return round.tx()
                .sql(
                        """
                        select * from dialogue_answer
                        where question_id = :question and kind = :kind and holder = :holder
                        """)
                .with("question", answer.question())
                .with("kind", answer.kind())
                .with("holder", holder)
                .first(Stored.AnswerRow.class);
    }

    Optional<Stored.AnswerRow> find(AnswerId answer) {
        return round.tx()
                .sql("select * from dialogue_answer where id = :answer and round_id = :round")
                .with("answer", answer)
                .with("round", round.head().id())
                .first(Stored.AnswerRow.class);
    }

    long count(RoundQuestionId question) {
        return round.tx()
                .sql("select count(*) from dialogue_answer where question_id = :question")
                .with("question", question)
                .one(Long.class);
    }

    AnswerId insert(RoundChange.Answer answer, String holder, Wording wording, String request) {
        AnswerId id = new AnswerId(round.head().isAnonymous() ? marks.id() : round.tx().newId());
        signed(
                        """
                        insert into dialogue_answer (id, round_id, question_id, version, kind, party,
                            writer, writer_name, holder, text, step, removed, written_at)
                        values (:id, :round, :question, 1, :kind, :party,
                            :writer, :name, :holder, :text, :step, '', :now)
                        """)
                .with("id", id)
                .with("round", round.head().id())
                .with("question", answer.question())
                .with("kind", answer.kind())
                .with("party", party(answer))
                .with("holder", holder)
                .with("text", wording.text())
                .with("step", wording.step())
                .run();
        keep(id, 1, wording, request);
        return id;
    }

    /** @return the version that the wording became */
    long update(Stored.AnswerRow now, Wording wording, String request) {
        long version = now.version() + 1;
        signed(
                        """
                        update dialogue_answer set version = :version, text = :text, step = :step,
                            removed = '', writer = :writer, writer_name = :name, written_at = :now
                        where id = :id
                        """)
                .with("version", version)
                .with("text", wording.text())
                .with("step", wording.step())
                .with("id", now.id())
                .run();
        keep(now.id(), version, wording, request);
        return version;
    }

    private void keep(AnswerId id, long version, Wording wording, String request) {
        signed(
                        """
                        insert into dialogue_answer_version (answer_id, version, text, step, writer,
                            writer_name, written_at, request)
                        values (:id, :version, :text, :step, :writer, :name, :now, :request)
                        """)
                .with("id", id)
                .with("version", version)
                .with("text", wording.text())
                .with("step", wording.step())
                .with("request", round.head().isAnonymous() ? "" : request)
                .run();
    }

    private Statement signed(String sql) {
        boolean named = round.head().naming() == Round.Naming.NAMED;
        return round.tx()
                .sql(sql)
                .with("writer", named ? round.speaker().key() : "")
                .with("name", named ? round.speaker().name() : "")
                .with("now", round.now());
    }

    private String party(RoundChange.Answer answer) {
        @Nullable UnitId party = answer.party();
        return party == null || round.head().isAnonymous() ? "" : party.value();
    }

    /** The wording of a version; nothing at all when there is no such version. */
    Wording wording(AnswerId answer, long version) {
        return round.tx()
                .sql(
                        """
                        select text, step from dialogue_answer_version
                        where answer_id = :answer and version = :version
                        """)
                .with("answer", answer)
                .with("version", version)
                .first(Wording.class)
                .orElse(Wording.NONE);
    }

    /** Whether a wording came with the request before. */
    boolean isKnown(AnswerId answer, String request) {
        return !request.isEmpty()
                && round.tx()
                                .sql(
                                        """
                                        select count(*) from dialogue_answer_version
                                        where answer_id = :answer and request = :request
                                        """)
                                .with("answer", answer)
                                .with("request", request)
                                .one(Long.class)
                        > 0;
    }

    /** Takes an answer back, or lets it stand again. */
    void remove(AnswerId answer, boolean removed) {
        round.tx()
                .sql("update dialogue_answer set removed = :removed where id = :answer")
                .with("removed", removed ? "yes" : "")
                .with("answer", answer)
                .run();
    }
}
