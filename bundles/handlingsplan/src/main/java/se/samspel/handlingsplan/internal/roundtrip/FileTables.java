package se.samspel.handlingsplan.internal.roundtrip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.documents.PaperReader.Line;
import se.samspel.api.documents.PaperReader.Piece;
import se.samspel.api.documents.PaperReader.Row;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;

/** Which tables of a returned file hold which lists of the plan. */
final class FileTables {
    private FileTables() {}

    /**
     * The list of each table: what its head and the goal above it say, unless a table above has said the same; or else
     * where most of its rows stood.
     */
    static Map<Integer, RowList> lists(List<Piece> pieces, Exported base) {
        Map<Integer, List<RowList>> votes = new HashMap<>();
        Map<Integer, RowList> lists = new HashMap<>();
        long goal = 0;
        for (Piece piece : pieces) {
            goal =
                    marks(piece)
                            .filter(mark -> mark.part() == Part.GOAL)
                            .map(Mark::row)
                            .findFirst()
                            .orElse(goal);
            if (piece instanceof Row row) {
                owner(row)
                        .flatMap(mark -> base.listOf(mark.part(), mark.row()))
                        .ifPresent(
                                list ->
                                        votes.computeIfAbsent(row.table(), it -> new ArrayList<>())
                                                .add(list));
                headed(row, goal)
                        .filter(list -> base.orders().containsKey(list))
                        .filter(list -> !lists.containsValue(list))
                        .ifPresent(list -> lists.putIfAbsent(row.table(), list));
            }
        }
        votes.forEach((table, all) -> lists.putIfAbsent(table, most(all)));
        return lists;
    }

    /** The row of the plan that a row of a table is, as its marks say; empty when they say none. */
    static Optional<Mark> owner(Row row) {
        return marks(row)
                .filter(mark -> !mark.isHeading())
                .filter(mark -> PlanInWord.COLUMNS.containsKey(mark.part()))
                .filter(mark -> row.cells().size() > 2 || mark.part() == Part.TARGET_GROUP)
                .findFirst();
    }

    /** Whether a row has the cells of a list. */
    static boolean fits(Row row, Part part) {
        return PlanInWord.COLUMNS.getOrDefault(part, List.of()).size() == row.cells().size();
    }

    private static Optional<RowList> headed(Row row, long goal) {
        List<String> head = row.cells().stream().map(cell -> PlainText.of(cell.text())).toList();
        return PlanInWord.HEADS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(head))
                .map(Map.Entry::getKey)
                .map(part -> new RowList(part, parent(part, goal)))
                .findFirst();
    }

    private static String parent(Part part, long goal) {
        return switch (part) {
            case MEMBER -> Part.MEMBERS;
            case TARGET_GROUP -> Part.TARGET_GROUPS;
            default -> Long.toString(goal);
        };
    }

    private static RowList most(List<RowList> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<RowList, Long>comparingByValue()
                                .thenComparing(
                                        entry -> entry.getKey().words(), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    private static Stream<Mark> marks(Piece piece) {
        List<String> names =
                switch (piece) {
                    case Line line -> line.bookmarks();
                    case Row row ->
                            row.cells().stream().flatMap(it -> it.bookmarks().stream()).toList();
                };
        return names.stream().flatMap(name -> Mark.of(name).stream());
    }
}
