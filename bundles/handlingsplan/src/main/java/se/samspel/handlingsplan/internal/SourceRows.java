package se.samspel.handlingsplan.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;

/** The rows that tell what goals and activities were made from, or have been tied to since. */
public final class SourceRows {
    private static final String ALL =
            "select row_id, plan_id, part, ref, words, question, day, parties, tied, made_at, made_by from plan_made_from ";

    private SourceRows() {}

    /** The sources of a plan's rows. */
    static List<SourceRow> of(Query query, PlanId plan) {
        return query.sql(ALL + "where plan_id = :plan order by row_id, id")
                .with("plan", plan)
                .list(SourceRow.class);
    }

    /** Everything in any plan that was made from some refs; asks nothing about who may see it. */
    public static List<SourceRow> from(Query query, Collection<String> refs) {
        return query.sql(ALL + "where ref in (:refs) order by plan_id desc, row_id, id")
                .with("refs", refs)
                .list(SourceRow.class);
    }

    /** What an earlier request made. */
    public static Optional<SourceRow> requested(Query query, String request) {
        return query.sql(ALL + "where request = :request and request <> ''")
                .with("request", request)
                .first(SourceRow.class);
    }

    /** Lets a row tell where it came from. */
    public static void insert(Tx tx, SourceRow source, String request) {
        tx.sql(
                        """
                        insert into plan_made_from (id, row_id, plan_id, part, ref, words, question, day,
                            parties, tied, request, made_at, made_by)
                        values (:id, :row, :plan, :part, :ref, :words, :question, :day, :parties,
                            :tied, :request, :at, :by)
                        """)
                .with("id", tx.newId())
                .with("row", source.rowId())
                .with("plan", source.planId())
                .with("part", source.part())
                .with("ref", source.ref())
                .with("words", source.words())
                .with("question", source.question())
                .with("day", source.day())
                .with("parties", source.parties())
                .with("tied", source.tied())
                .with("request", request)
                .with("at", source.madeAt())
                .with("by", source.madeBy())
                .run();
    }

    /**
     * Carries the sources of rows along to the copies that were made of them in another plan.
     *
     * @param copies the copy's id by the id of what was copied
     */
    public static void copy(Tx tx, Map<Long, Long> copies, PlanId made) {
        List<SourceRow> sources =
                tx.sql(ALL + "where row_id in (:rows) order by id")
                        .with("rows", copies.keySet())
                        .list(SourceRow.class);
        for (SourceRow source : sources) {
            insert(tx, source.as(Objects.requireNonNull(copies.get(source.rowId())), made), "");
        }
    }
}
