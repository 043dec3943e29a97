package se.samspel.arkiv.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.documents.DocumentStructure.Activity;
import se.samspel.api.documents.DocumentStructure.Figure;
import se.samspel.api.documents.DocumentStructure.Goal;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.DocumentStructure.Party;
import se.samspel.api.documents.DocumentStructure.Source;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Statement;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;

/** What a document says, as rows; written and taken away whole, so that it is never half of one and half of another. */
final class StructureRows {
    private static final List<String> TABLES =
            List.of(
                    "archive_goal",
                    "archive_activity",
                    "archive_stated",
                    "archive_figure",
                    "archive_structure");

    private StructureRows() {}

    /** What is stated without more about it. */
    private enum Stated {
        AREA,
        TARGET_GROUP,
        PARTY
    }

    /** Puts a structure in place of the one that is there. */
    static void write(Tx tx, DocumentId id, DocumentStructure structure, Instant now) {
        remove(tx, id);
        if (structure.isEmpty()) {
            return;
        }
        tx.sql(
                        """
                        insert into archive_structure (document_id, period, made_at)
                        values (:id, :period, :now)
                        """)
                .with("id", id)
                .with("period", structure.period())
                .with("now", now)
                .run();
        for (int place = 0; place < structure.goals().size(); place++) {
            write(tx, id, place, structure.goals().get(place));
        }
        words(tx, id, Stated.AREA, structure.areas());
        words(tx, id, Stated.TARGET_GROUP, structure.targetGroups());
        for (int place = 0; place < structure.parties().size(); place++) {
            Party party = structure.parties().get(place);
            stated(tx, id, Stated.PARTY, place, party.name(), party.unit());
        }
        for (int place = 0; place < structure.figures().size(); place++) {
            write(tx, id, place, structure.figures().get(place));
        }
    }

    /** Takes away what a document says. */
    static void remove(Tx tx, DocumentId id) {
        for (String table : TABLES) {
            tx.sql("delete from " + table + " where document_id = :id").with("id", id).run();
        }
    }

    private static void write(Tx tx, DocumentId id, int place, Goal goal) {
        tx.sql(
                        """
                        insert into archive_goal (document_id, place, area, wording, measure,
                            baseline, target, due, outcome, said, sentence, page)
                        values (:id, :place, :area, :wording, :measure, :baseline, :target, :due,
                            :outcome, :said, :sentence, :page)
                        """)
                .with("id", id)
                .with("place", place)
                .with("area", goal.area())
                .with("wording", goal.wording())
                .with("measure", goal.measure())
                .with("baseline", goal.baseline())
                .with("target", goal.target())
                .with("due", date(goal.due()))
                .with("outcome", goal.outcome() == null ? "" : goal.outcome().name())
                .with("said", goal.said())
                .with("sentence", goal.source().sentence())
                .with("page", goal.source().page())
                .run();
        for (int under = 0; under < goal.activities().size(); under++) {
            Activity activity = goal.activities().get(under);
            tx.sql(
                            """
                            insert into archive_activity (document_id, goal, place, wording,
                                parties, due, status)
                            values (:id, :goal, :place, :wording, :parties, :due, :status)
                            """)
                    .with("id", id)
                    .with("goal", place)
                    .with("place", under)
                    .with("wording", activity.wording())
                    .with("parties", String.join("\n", activity.parties()))
                    .with("due", date(activity.due()))
                    .with("status", activity.status())
                    .run();
        }
    }

    private static void words(Tx tx, DocumentId id, Stated kind, List<String> words) {
        for (int place = 0; place < words.size(); place++) {
            stated(tx, id, kind, place, words.get(place), "");
        }
    }

    private static void stated(
            Tx tx, DocumentId id, Stated kind, int place, String words, String unit) {
        tx.sql(
                        """
                        insert into archive_stated (document_id, kind, place, words, unit)
                        values (:id, :kind, :place, :words, :unit)
                        """)
                .with("id", id)
                .with("kind", kind)
                .with("place", place)
                .with("words", words)
                .with("unit", unit)
                .run();
    }

    private static void write(Tx tx, DocumentId id, int place, Figure figure) {
        tx.sql(
                        """
                        insert into archive_figure (document_id, place, kind, amount, unit, about,
                            sentence, page)
                        values (:id, :place, :kind, :amount, :unit, :about, :sentence, :page)
                        """)
                .with("id", id)
                .with("place", place)
                .with("kind", figure.kind())
                .with("amount", figure.amount().toPlainString())
                .with("unit", figure.unit())
                .with("about", figure.about())
                .with("sentence", figure.source().sentence())
                .with("page", figure.source().page())
                .run();
    }

    private record GoalRow(
            int place,
            String area,
            String wording,
            String measure,
            String baseline,
            String target,
            String due,
            String outcome,
            String said,
            String sentence,
            int page) {}

    private record ActivityRow(
            int goal, String wording, String parties, String due, String status) {}

    private record StatedRow(Stated kind, String words, String unit) {}

    private record FigureRow(
            Figure.Kind kind,
            String amount,
            String unit,
            String about,
            String sentence,
            int page) {}

    /** What a document says; {@link DocumentStructure#NONE} when that has not been made data. */
    static DocumentStructure read(Query query, DocumentId id) {
        Optional<String> period =
                of(query, "select period from archive_structure where document_id = :id", id)
                        .first(String.class);
        if (period.isEmpty()) {
            return DocumentStructure.NONE;
        }
        List<ActivityRow> activities =
                of(
                                query,
                                "select * from archive_activity where document_id = :id order by goal, place",
                                id)
                        .list(ActivityRow.class);
        List<StatedRow> stated =
                of(query, "select * from archive_stated where document_id = :id order by place", id)
                        .list(StatedRow.class);
        return new DocumentStructure(
                period.get(),
                words(stated, Stated.AREA),
                words(stated, Stated.TARGET_GROUP),
                stated.stream()
                        .filter(it -> it.kind() == Stated.PARTY)
                        .map(it -> new Party(it.unit(), it.words()))
                        .toList(),
                of(query, "select * from archive_goal where document_id = :id order by place", id)
                        .list(GoalRow.class)
                        .stream()
                        .map(goal -> goal(goal, activities))
                        .toList(),
                of(query, "select * from archive_figure where document_id = :id order by place", id)
                        .list(FigureRow.class)
                        .stream()
                        .map(StructureRows::figure)
                        .toList());
    }

    private static Statement of(Query query, String sql, DocumentId id) {
        return query.sql(sql).with("id", id);
    }

    private static List<String> words(List<StatedRow> rows, Stated kind) {
        return rows.stream().filter(it -> it.kind() == kind).map(StatedRow::words).toList();
    }

    private static Goal goal(GoalRow row, List<ActivityRow> activities) {
        return new Goal(
                row.area(),
                row.wording(),
                row.measure(),
                row.baseline(),
                row.target(),
                date(row.due()),
                row.outcome().isEmpty() ? null : Outcome.valueOf(row.outcome()),
                row.said(),
                new Source(row.sentence(), row.page()),
                activities.stream()
                        .filter(it -> it.goal() == row.place())
                        .map(
                                it ->
                                        new Activity(
                                                it.wording(),
                                                it.parties().lines().toList(),
                                                date(it.due()),
                                                it.status()))
                        .toList());
    }

    private static Figure figure(FigureRow row) {
        return new Figure(
                row.kind(),
                new BigDecimal(row.amount()),
                row.unit(),
                row.about(),
                new Source(row.sentence(), row.page()));
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static @Nullable LocalDate date(String stored) {
        return stored.isEmpty() ? null : LocalDate.parse(stored);
    }
}
