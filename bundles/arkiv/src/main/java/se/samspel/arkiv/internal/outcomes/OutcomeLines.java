package se.samspel.arkiv.internal.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.web.StatusShare;
import se.samspel.arkiv.internal.outcomes.OutcomePage.Cell;
import se.samspel.arkiv.internal.outcomes.OutcomePage.Line;
import se.samspel.arkiv.internal.outcomes.Outcomes.Bar;
import se.samspel.arkiv.internal.structure.StructureViews;
import se.samspel.arkiv.internal.structure.SubjectAddress;

/** Lines of the table of outcomes: a bar, its numbers, and the ways to the goals behind them. */
final class OutcomeLines {
    private OutcomeLines() {}

    /** The six outcomes and their sum, as heads of columns. */
    static List<String> heads() {
        return Stream.concat(
                        Arrays.stream(Outcome.values()).map(Outcome::swedish), Stream.of("Summa"))
                .toList();
    }

    /** A bar with the ways to the goals behind its numbers. */
    static Line line(Asked asked, Bar bar) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : cells(bar.tally(), "x")) {
            Outcome outcome =
                    Arrays.stream(Outcome.values())
                            .filter(it -> it.swedish().equals(cell.head()))
                            .findFirst()
                            .orElse(null);
            String href = cell.count() == 0 ? "" : asked.goals(bar.key(), outcome);
            cells.add(new Cell(cell.head(), cell.count(), cell.note(), href));
        }
        return new Line(bar.label(), page(asked.by(), bar), shares(bar.tally()), cells);
    }

    private static String page(Dimension by, Bar bar) {
        if (bar.key().equals(Outcomes.NONE)) {
            return "";
        }
        return switch (by) {
            case INTERVENTION -> SubjectAddress.intervention(bar.label());
            case TARGET_GROUP -> SubjectAddress.targetGroup(bar.label());
            case PARTY, YEAR -> "";
        };
    }

    /** The numbers of a line, each with the same way to go. */
    static List<Cell> cells(Tally tally, String href) {
        List<Cell> cells = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            cells.add(cell(outcome.swedish(), tally.of(outcome), tally.suggested(outcome), href));
        }
        cells.add(cell("Summa", tally.all(), tally.all() - tally.confirmed(), href));
        return cells;
    }

    private static Cell cell(String head, int count, int suggested, String href) {
        String note = suggested == 0 ? "" : "varav " + suggested + " förslag";
        return new Cell(head, count, note, href);
    }

    /** The parts of a bar. */
    static List<StatusShare> shares(Tally tally) {
        return Arrays.stream(Outcome.values())
                .map(it -> new StatusShare(StructureViews.badge(it), it.swedish(), tally.of(it)))
                .toList();
    }
}
