package se.samspel.dialogstod.internal.own;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.dialogstod.OwnQuestionId;

/** The rows of groups' own questions. */
final class OwnRows {
    private static final String COLUMNS =
            """
            select id, version, unit, guide, area, area_title, position, question, wording, help,
                follow_ups, steps, low, high, statement, when_question, when_least, when_most, removed
            from dialogue_own_question
            """;

    private OwnRows() {}

    /** All of a group in a guide, also those taken away, in order. */
    static List<OwnQuestion> of(Query query, UnitId unit, String guide) {
        return query.sql(COLUMNS + "where unit = :unit and guide = :guide order by position, id")
                .with("unit", unit)
                .with("guide", guide)
                .list(OwnQuestion.class);
    }

    static Optional<OwnQuestion> find(Query query, OwnQuestionId id) {
        return query.sql(COLUMNS + "where id = :id").with("id", id).first(OwnQuestion.class);
    }

    /** One in the area that says the same. */
    static Optional<OwnQuestion> same(
            Query query, UnitId group, String guide, String area, Map<String, String> tidy) {
        return of(query, group, guide).stream()
                .filter(it -> it.area().equals(area) && !it.isRemoved())
                .filter(it -> it.values().equals(tidy))
                .findFirst();
    }

    /** The last place in an area; 0 when nothing was ever there. */
    static int last(Query query, UnitId group, String guide, String area) {
        return of(query, group, guide).stream()
                .filter(it -> it.area().equals(area))
                .mapToInt(OwnQuestion::position)
                .max()
                .orElse(0);
    }

    /** That a question was added. @param createdName empty when that was not kept */
    record Added(Instant createdAt, String createdName) {}

    static Added added(Query query, OwnQuestionId id) {
        return query.sql(
                        "select created_at, created_name from dialogue_own_question where id = :id")
                .with("id", id)
                .one(Added.class);
    }

    static void insert(Tx tx, OwnQuestion row, String association, Instant now, Actor by) {
        tx.sql(
                        """
                        insert into dialogue_own_question (id, version, unit, association, guide,
                            area, area_title, position, question, wording, help, follow_ups, steps,
                            low, high, statement, when_question, when_least, when_most, removed,
                            created_at, created_by, created_name)
                        values (:id, :version, :unit, :association, :guide, :area, :title,
                            :position, :question, :wording, :help, :follow_ups, :steps, :low, :high,
                            :statement, :when, :least, :most, :removed, :now, :by, :name)
                        """)
                .with("id", row.id())
                .with("version", row.version())
                .with("unit", row.unit())
                .with("association", association)
                .with("guide", row.guide())
                .with("area", row.area())
                .with("title", row.areaTitle())
                .with("position", row.position())
                .with("question", row.question())
                .with("wording", row.wording())
                .with("help", row.help())
                .with("follow_ups", row.followUps())
                .with("steps", row.steps())
                .with("low", row.low())
                .with("high", row.high())
                .with("statement", row.statement())
                .with("when", row.whenQuestion())
                .with("least", row.whenLeast())
                .with("most", row.whenMost())
                .with("removed", row.removed())
                .with("now", now)
                .with("by", by.id())
                .with("name", by.name())
                .run();
    }
}
