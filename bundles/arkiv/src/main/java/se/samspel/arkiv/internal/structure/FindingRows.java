package se.samspel.arkiv.internal.structure;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Statement;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;

/** What was found in documents, as rows. */
final class FindingRows {
    static final String TABLE = "archive_finding";

    private static final String COLUMNS =
            """
            id, version, kind, words, ref, amount, outcome, wording, area, found_key, rule, page,
            start_at, end_at, sentence, state, decided_by_name, decided_at
            """;

    private FindingRows() {}

    private record Row(
            long id,
            long version,
            Kind kind,
            String words,
            String ref,
            String amount,
            String outcome,
            String wording,
            String area,
            String foundKey,
            String rule,
            int page,
            int startAt,
            int endAt,
            String sentence,
            State state,
            String decidedByName,
            @Nullable Instant decidedAt) {
        Finding finding() {
            return new Finding(
                    id,
                    version,
                    new Said(
                            kind,
                            words,
                            ref,
                            amount,
                            outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                            wording,
                            area),
                    foundKey,
                    rule,
                    new Span(page, startAt, endAt),
                    sentence,
                    state,
                    decidedByName,
                    decidedAt);
        }
    }

    /** Everything that was found in a document, in order. */
    static List<Finding> of(Query query, DocumentId document) {
        return query
                .sql(
                        "select "
                                + COLUMNS
                                + "from archive_finding where document_id = :id order by place, id")
                .with("id", document)
                .list(Row.class)
                .stream()
                .map(Row::finding)
                .toList();
    }

    static void insert(
            Tx tx,
            DocumentId document,
            int place,
            Found found,
            State state,
            String by,
            @Nullable Instant at,
            long id) {
        Statement row =
                tx.sql(
                        """
                        insert into archive_finding (id, document_id, version, place, kind, words,
                            ref, amount, outcome, wording, area, found_key, rule, page, start_at,
                            end_at, sentence, state, decided_by_name, decided_at)
                        values (:id, :document, 1, :place, :kind, :words, :ref, :amount, :outcome,
                            :wording, :area, :key, :rule, :page, :start, :end, :sentence, :state,
                            :by, :at)
                        """);
        values(row, found.said());
        row.with("id", id)
                .with("document", document)
                .with("place", place)
                .with("kind", found.said().kind())
                .with("key", found.said().key())
                .with("rule", found.rule())
                .with("page", found.span().page())
                .with("start", found.span().start())
                .with("end", found.span().end())
                .with("sentence", found.sentence())
                .with("state", state)
                .with("by", by)
                .with("at", at)
                .run();
    }

    private static void values(Statement row, Said said) {
        columns(said).forEach(row::with);
    }

    /** What a person may change. */
    static Map<String, @Nullable Object> columns(Said said) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("words", said.words());
        columns.put("ref", said.ref());
        columns.put("amount", said.amount());
        columns.put("outcome", said.outcome() == null ? "" : said.outcome().name());
        columns.put("wording", said.wording());
        columns.put("area", said.area());
        return columns;
    }

    /** Where something stands now, and in which order; what it says is left as it is. */
    static void move(Tx tx, long id, int place, Found found) {
        tx.sql(
                        """
                        update archive_finding set place = :place, page = :page,
                            start_at = :start, end_at = :end, sentence = :sentence
                        where id = :id
                        """)
                .with("place", place)
                .with("page", found.span().page())
                .with("start", found.span().start())
                .with("end", found.span().end())
                .with("sentence", found.sentence())
                .with("id", id)
                .run();
    }

    static void delete(Tx tx, long id) {
        tx.sql("delete from archive_finding where id = :id").with("id", id).run();
    }

    static void decided(Tx tx, long id, String byName, Instant at) {
        tx.sql(
                        """
                        update archive_finding set decided_by_name = :by, decided_at = :at
                        where id = :id
                        """)
                .with("by", byName)
                .with("at", at)
                .with("id", id)
                .run();
    }

    /** Documents with open text that were not read by a version of the rules. */
    static List<DocumentId> behind(Query query, int rules, int limit) {
        return query.sql(
                        """
                        select document.id from archive_document document
                        where document.text_state in ('READ', 'MASKED') and document.held = 0
                            and not exists (select 1 from archive_reading done
                                where done.document_id = document.id and done.rules = :rules)
                            and (not exists (select 1 from archive_structure made
                                    where made.document_id = document.id)
                                or exists (select 1 from archive_finding found
                                    where found.document_id = document.id))
                        order by document.id limit :limit
                        """)
                .with("rules", rules)
                .with("limit", limit)
                .list(DocumentId.class);
    }

    /** Keeps by which rules a document was read; whoever changes its findings comes here first and waits for the other. */
    static void claim(Tx tx, DocumentId document, int rules, Instant now) {
        tx.sql(
                        """
                        insert into archive_reading (document_id, rules, read_at)
                        values (:id, :rules, :now)
                        on conflict (document_id) do update set rules =
                            case when excluded.rules = 0 then archive_reading.rules
                                 else excluded.rules end
                        """)
                .with("id", document)
                .with("rules", rules)
                .with("now", now)
                .run();
    }
}
