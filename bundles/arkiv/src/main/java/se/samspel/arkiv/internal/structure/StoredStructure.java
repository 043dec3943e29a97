package se.samspel.arkiv.internal.structure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.documents.DocumentStructure.Activity;
import se.samspel.api.documents.DocumentStructure.Figure;
import se.samspel.api.documents.DocumentStructure.Goal;
import se.samspel.api.documents.DocumentStructure.Named;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.DocumentStructure.Party;
import se.samspel.api.documents.DocumentStructure.Source;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Statement;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.structure.StructureRows.Stated;

/** What a document says, read from its rows. */
public final class StoredStructure {
    private StoredStructure() {}

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

    private record StatedRow(Stated kind, String words, String called, String unit) {}

    private record FigureRow(
            Figure.Kind kind,
            String amount,
            String unit,
            String about,
            String sentence,
            int page) {}

    /** What a document says; {@link DocumentStructure#NONE} when that has not been made data. */
    public static DocumentStructure read(Query query, DocumentId id) {
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
                        .map(StoredStructure::figure)
                        .toList(),
                named(stated, Stated.INTERVENTION),
                named(stated, Stated.MUNICIPALITY));
    }

    /** The insatser that a document is about as the register calls them today, each once. */
    static List<Today> interventions(Query query, DocumentId id) {
        Map<String, Today> today = new LinkedHashMap<>();
        of(
                        query,
                        "select * from archive_stated where document_id = :id"
                                + " and kind = 'INTERVENTION' order by place",
                        id)
                .list(StatedRow.class)
                .forEach(
                        it ->
                                today.merge(
                                        it.called(),
                                        new Today(
                                                new Named(it.unit(), it.called()),
                                                List.of(it.words())),
                                        Today::and));
        return List.copyOf(today.values());
    }

    /**
     * An insats as it is called today.
     *
     * @param written what the document calls it
     */
    record Today(Named named, List<String> written) {
        private Today and(Today other) {
            return new Today(
                    named.ref().isEmpty() ? other.named : named,
                    Stream.concat(written.stream(), other.written.stream()).distinct().toList());
        }

        /** The names in the document that are not today's, for people; empty when there is none. */
        String otherwise() {
            return written.stream()
                    .filter(it -> !it.equalsIgnoreCase(named.name()))
                    .collect(Collectors.joining(", "));
        }
    }

    private static Statement of(Query query, String sql, DocumentId id) {
        return query.sql(sql).with("id", id);
    }

    private static List<String> words(List<StatedRow> rows, Stated kind) {
        return rows.stream().filter(it -> it.kind() == kind).map(StatedRow::words).toList();
    }

    private static List<Named> named(List<StatedRow> rows, Stated kind) {
        return rows.stream()
                .filter(it -> it.kind() == kind)
                .map(it -> new Named(it.unit(), it.words()))
                .toList();
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

    private static @Nullable LocalDate date(String stored) {
        return stored.isEmpty() ? null : LocalDate.parse(stored);
    }
}
