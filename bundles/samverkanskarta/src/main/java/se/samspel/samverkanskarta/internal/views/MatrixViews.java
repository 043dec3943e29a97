package se.samspel.samverkanskarta.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.analysis.Meetings;
import se.samspel.samverkanskarta.internal.analysis.Pair;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.words.Names;

/** Makes the page of who meets whom. */
final class MatrixViews {
    private static final String FUNCTIONS = "funktioner";

    private MatrixViews() {}

    static MatrixPage page(Seen seen, FilterView.Units units) {
        Inventory shown = seen.filter().in(seen.inventory());
        boolean functions = seen.asked("efter").equals(FUNCTIONS);
        Names names = new Names(shown);
        Meetings met = Meetings.of(shown);
        List<String> keys =
                functions
                        ? shown.functions().stream().map(MapFunction::key).toList()
                        : shown.parties().stream().map(MapParty::key).toList();
        List<String> labels =
                keys.stream()
                        .map(it -> functions ? names.functionOfParty(it) : names.party(it))
                        .toList();
        String path = seen.path(MapTab.MATRIX);
        return new MatrixPage(
                seen.line(),
                "",
                List.of(
                        new MatrixPage.Way("Parter", path, !functions),
                        new MatrixPage.Way("Funktioner", path + "?efter=" + FUNCTIONS, functions)),
                FilterView.of(path, seen.line(), seen.inventory(), seen.filter(), units),
                functions ? labels : shown.parties().stream().map(MapParty::shortName).toList(),
                rows(seen, keys, labels, functions ? met.functions() : met.parties()));
    }

    private static List<MatrixPage.Row> rows(
            Seen seen, List<String> keys, List<String> labels, Map<Pair, List<String>> met) {
        List<MatrixPage.Row> rows = new ArrayList<>();
        for (int row = 0; row < keys.size(); row++) {
            List<MatrixPage.Cell> cells = new ArrayList<>();
            for (int column = 0; column < keys.size(); column++) {
                List<String> forums =
                        met.getOrDefault(new Pair(keys.get(row), keys.get(column)), List.of());
                cells.add(
                        new MatrixPage.Cell(
                                forums.size(),
                                labels.get(column),
                                labels.get(row)
                                        + " och "
                                        + labels.get(column)
                                        + ", "
                                        + Swedish.count(forums.size(), "forum", "forum"),
                                forums.isEmpty() ? "" : seen.rows(Filter.by(Filter.FORUM, forums)),
                                row == column));
            }
            rows.add(new MatrixPage.Row(labels.get(row), cells));
        }
        return rows;
    }
}
