package se.samspel.arkiv.internal.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Statement;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.structure.RegisterToday;

/** The rows behind outcomes: only of documents that are open to the viewer, and only the edition that holds. */
final class OutcomeRows {
    private static final int AT_ONCE = 400;

    /** Which documents count; the same in every statement. */
    private static final String OPEN =
            """
             document.scope in (:scopes) and document.held = 0
                and document.text_state in ('READ', 'UNREADABLE', 'MASKED')
                and (:from = 0 or document.year >= :from) and (:to = 0 or document.year <= :to)
                and not exists (select 1 from archive_finished mine
                    join archive_finished other
                    on other.series = mine.series and other.edition > mine.edition
                    where mine.document_id = document.id and mine.series <> '')
            """;

    private final Query query;
    private final Asked asked;
    private final Set<Scope> scopes;

    OutcomeRows(Query query, Asked asked, Set<Scope> scopes) {
        this.query = query;
        this.asked = asked;
        this.scopes = scopes;
    }

    /** How many goals of a document came out in a way. */
    record Count(
            DocumentId document,
            FileId fileId,
            @Nullable Integer year,
            Outcome outcome,
            int count) {}

    /** What a document says it is about. */
    record About(DocumentId document, @Nullable UnitId association, String words, String ref) {
        /** The same by the name that the register has today. */
        About called(RegisterToday today) {
            return new About(document, association, today.name(association, ref, words), ref);
        }
    }

    /** A goal with the document it stands in. */
    record Goal(
            DocumentId document,
            String title,
            @Nullable Integer year,
            String words,
            Outcome outcome,
            String wording,
            long finding,
            int page,
            int startAt,
            String state) {}

    List<Count> counts(boolean confirmed) {
        String goals =
                confirmed
                        ? "from archive_goal goal join archive_document document"
                                + " on document.id = goal.document_id where goal.outcome <> ''"
                        : "from archive_finding goal join archive_document document"
                                + " on document.id = goal.document_id where goal.outcome <> ''"
                                + " and goal.kind = 'GOAL' and goal.state = 'SUGGESTED'";
        return limited(
                        "select goal.document_id document, document.file_id, document.year,"
                                + " goal.outcome, count(*) count "
                                + goals
                                + " and"
                                + open()
                                + "group by goal.document_id, document.file_id, document.year,"
                                + " goal.outcome order by goal.document_id")
                .list(Count.class);
    }

    List<About> about(boolean confirmed) {
        String kind = asked.by().name();
        String said =
                confirmed
                        ? "select said.document_id document, document.association,"
                                + " said.called words, said.unit ref from archive_stated said"
                        : "select said.document_id document, document.association,"
                                + " said.words, said.ref from archive_finding said";
        return limited(
                        said
                                + " join archive_document document"
                                + " on document.id = said.document_id where said.kind = :kind"
                                + (confirmed ? "" : " and said.state = 'SUGGESTED'")
                                + " and"
                                + open())
                .with("kind", kind)
                .list(About.class);
    }

    private String open() {
        return OPEN
                + (asked.associations().isEmpty()
                        ? ""
                        : " and document.association in (:associations) ");
    }

    private Statement limited(String sql) {
        Statement statement =
                query.sql(sql)
                        .with("scopes", scopes)
                        .with("from", asked.from() == null ? 0 : asked.from())
                        .with("to", asked.to() == null ? 0 : asked.to());
        return asked.associations().isEmpty()
                ? statement
                : statement.with("associations", asked.associations());
    }

    /** The goals of some documents, newest first, confirmed before suggested. */
    List<Goal> goals(List<DocumentId> documents, @Nullable Outcome outcome, int most) {
        List<Goal> goals = new ArrayList<>();
        for (int from = 0; from < documents.size() && goals.size() < most; from += AT_ONCE) {
            List<DocumentId> some =
                    documents.subList(from, Math.min(documents.size(), from + AT_ONCE));
            goals.addAll(confirmed(some, outcome, most));
            if (asked.suggestions()) {
                goals.addAll(suggested(some, outcome, most));
            }
        }
        return goals.subList(0, Math.min(most, goals.size()));
    }

    private List<Goal> confirmed(List<DocumentId> some, @Nullable Outcome outcome, int most) {
        return of(
                """
                select document.id document, document.title, document.year, goal.wording words,
                    goal.outcome, goal.said wording, goal.finding, goal.page,
                    coalesce(found.start_at, 0) start_at, 'CONFIRMED' state
                from archive_goal goal
                join archive_document document on document.id = goal.document_id
                left join archive_finding found on found.id = goal.finding
                where goal.outcome <> '' and document.id in (:some)
                    and (:outcome = '' or goal.outcome = :outcome)
                order by document.year desc, document.id desc, goal.place limit :most
                """,
                some,
                outcome,
                most);
    }

    private List<Goal> suggested(List<DocumentId> some, @Nullable Outcome outcome, int most) {
        return of(
                """
                select document.id document, document.title, document.year, found.words,
                    found.outcome, found.wording, found.id finding, found.page, found.start_at,
                    found.state
                from archive_finding found
                join archive_document document on document.id = found.document_id
                where found.kind = 'GOAL' and found.state = 'SUGGESTED' and found.outcome <> ''
                    and document.id in (:some) and (:outcome = '' or found.outcome = :outcome)
                order by document.year desc, document.id desc, found.place limit :most
                """,
                some,
                outcome,
                most);
    }

    private List<Goal> of(String sql, List<DocumentId> some, @Nullable Outcome outcome, int most) {
        return query.sql(sql)
                .with("some", some)
                .with("outcome", outcome == null ? "" : outcome.name())
                .with("most", most)
                .list(Goal.class);
    }
}
