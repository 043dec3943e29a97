package se.samspel.arkiv.internal.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.ObjectRef;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.documents.DocumentStructure.Activity;
import se.samspel.api.documents.DocumentStructure.Figure;
import se.samspel.api.documents.DocumentStructure.Goal;
import se.samspel.api.documents.DocumentStructure.Named;
import se.samspel.api.documents.DocumentStructure.Party;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;

/** What a document says, as rows; written and taken away whole, so that it is never half of one and half of another. */
public final class StructureRows {
    private static final List<String> TABLES =
            List.of(
                    "archive_goal",
                    "archive_activity",
                    "archive_stated",
                    "archive_figure",
                    "archive_structure");

    private StructureRows() {}

    /** What is stated without more about it. */
    enum Stated {
        AREA,
        TARGET_GROUP,
        PARTY,
        INTERVENTION,
        MUNICIPALITY
    }

    /** Puts a structure in place of the one that is there. */
    public static void write(Tx tx, DocumentId id, DocumentStructure structure, Instant now) {
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
        named(tx, id, Stated.INTERVENTION, structure.interventions());
        named(tx, id, Stated.MUNICIPALITY, structure.municipalities());
        for (int place = 0; place < structure.figures().size(); place++) {
            write(tx, id, place, structure.figures().get(place));
        }
    }

    /** Takes away everything that is known of what a document says, also what was only suggested. */
    public static void forget(Tx tx, DocumentId id) {
        remove(tx, id);
        tx.sql("select id from archive_finding where document_id = :id")
                .with("id", id)
                .list(Long.class)
                .forEach(finding -> tx.forget(new ObjectRef(Finding.KIND, finding)));
        for (String table : List.of("archive_finding", "archive_reading")) {
            tx.sql("delete from " + table + " where document_id = :id").with("id", id).run();
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

    private static void named(Tx tx, DocumentId id, Stated kind, List<Named> all) {
        for (int place = 0; place < all.size(); place++) {
            stated(tx, id, kind, place, all.get(place).name(), all.get(place).ref());
        }
    }

    private static void stated(
            Tx tx, DocumentId id, Stated kind, int place, String words, String unit) {
        tx.sql(
                        """
                        insert into archive_stated (document_id, kind, place, words, called, unit)
                        values (:id, :kind, :place, :words, :words, :unit)
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

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
