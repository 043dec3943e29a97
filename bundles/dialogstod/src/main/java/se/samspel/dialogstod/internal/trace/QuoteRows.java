package se.samspel.dialogstod.internal.trace;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samspel.api.dialogue.Origin;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.QuoteId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.Round;

/** The rows of quotes, each with its answer as it stood and as it stands. Asks nothing about who may see them. */
final class QuoteRows {
    private static final String ALL =
            """
            select q.id, q.round_id, r.unit, q.question_id, q.answer_id, a.kind, a.party,
                q.answer_version, q.begins, q.ends, q.words, q.day, q.parties,
                v.text as then_text, v.writer_name as then_name, v.written_at as then_at,
                a.text as now_text, a.version as now_version, a.removed
            from dialogue_quote q
            join dialogue_round r on r.id = q.round_id
            join dialogue_answer a on a.id = q.answer_id
            join dialogue_answer_version v
                on v.answer_id = q.answer_id and v.version = q.answer_version
            """;

    private QuoteRows() {}

    static List<Quote> find(Query query, Collection<QuoteId> ids) {
        return query.sql(ALL + "where q.id in (:ids)").with("ids", ids).list(Quote.class);
    }

    static List<Quote> of(Query query, RoundId round) {
        return query.sql(ALL + "where q.round_id = :round order by q.id")
                .with("round", round)
                .list(Quote.class);
    }

    static Optional<QuoteId> requested(Query query, String request) {
        return query.sql("select id from dialogue_quote where request = :request")
                .with("request", request)
                .first(QuoteId.class);
    }

    /** What is kept of new words. */
    record New(
            QuoteId id,
            RoundId round,
            Round.Answer answer,
            long version,
            Stretch marked,
            Origin origin,
            String target,
            long plan,
            String area,
            String request,
            Instant at,
            String by) {}

    /** Keeps new words; whether they were not there already. */
    static boolean insert(Tx tx, New quote) {
        return tx.sql(
                                """
                                insert into dialogue_quote (id, round_id, question_id, answer_id,
                                    answer_version, begins, ends, words, day, parties, target, plan_id,
                                    area, request, made_at, made_by)
                                values (:id, :round, :question, :answer, :version, :begins, :ends,
                                    :words, :day, :parties, :target, :plan, :area, :request, :at, :by)
                                on conflict do nothing
                                """)
                        .with("id", quote.id())
                        .with("round", quote.round())
                        .with("question", quote.answer().question())
                        .with("answer", quote.answer().id())
                        .with("version", quote.version())
                        .with("begins", quote.marked().begins())
                        .with("ends", quote.marked().ends())
                        .with("words", quote.origin().words())
                        .with("day", quote.origin().day())
                        .with("parties", String.join("\n", quote.origin().parties()))
                        .with("target", quote.target())
                        .with("plan", quote.plan())
                        .with("area", quote.area())
                        .with("request", quote.request())
                        .with("at", quote.at())
                        .with("by", quote.by())
                        .run()
                == 1;
    }

    /** The text of an answer in one of its versions. */
    static Optional<String> text(Query query, AnswerId answer, long version) {
        return query.sql(
                        """
                        select text from dialogue_answer_version
                        where answer_id = :answer and version = :version
                        """)
                .with("answer", answer)
                .with("version", version)
                .first(String.class);
    }
}
