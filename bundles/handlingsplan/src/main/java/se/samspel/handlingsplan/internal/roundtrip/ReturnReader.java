package se.samspel.handlingsplan.internal.roundtrip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.api.documents.PaperReader.Cell;
import se.samspel.api.documents.PaperReader.Kind;
import se.samspel.api.documents.PaperReader.Line;
import se.samspel.api.documents.PaperReader.Piece;
import se.samspel.api.documents.PaperReader.Row;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;
import se.samspel.handlingsplan.internal.roundtrip.ReturnedPlan.Loose;

/**
 * Finds the fields of a plan in a returned file. A mark says which field a paragraph or a cell is; in a row that has any
 * mark the column says it too. What has no mark waits for {@link Recognition}.
 */
final class ReturnReader {
    private final Exported base;
    private final Map<Integer, RowList> lists;
    private final AreaTrail areas;
    private final Map<Mark, String> texts = new LinkedHashMap<>();
    private final Map<RowList, List<Long>> orders = new LinkedHashMap<>();
    private final List<Loose> tray = new ArrayList<>();
    private final List<Recognition.Paragraph> paragraphs = new ArrayList<>();
    private final List<Recognition.NewRow> rows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String near = "";
    private Optional<Mark> running = Optional.empty();

    private ReturnReader(Exported base, Map<Integer, RowList> lists, AreaTrail areas) {
        this.base = base;
        this.lists = lists;
        this.areas = areas;
    }

    /**
     * Reads what a file says.
     *
     * @param areas the plan's own, nothing read yet
     */
    static ReturnedPlan read(List<Piece> pieces, Exported base, AreaTrail areas) {
        ReturnReader reader = new ReturnReader(base, FileTables.lists(pieces, base), areas);
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line -> reader.line(line);
                case Row row -> reader.row(row);
            }
        }
        areas.goals(base)
                .forEach(
                        (goal, list) ->
                                reader.orders
                                        .computeIfAbsent(list, it -> new ArrayList<>())
                                        .add(goal));
        Recognition recognition = new Recognition(base, reader.texts, reader.orders, reader.tray);
        recognition.rows(reader.rows);
        recognition.paragraphs(reader.paragraphs);
        return new ReturnedPlan(reader.texts, reader.orders, recognition.added(), reader.tray);
    }

    private void line(Line line) {
        areas.line(line, base);
        List<Mark> fields = fields(line.bookmarks()).toList();
        String text = PlainText.of(line.text());
        if (!fields.isEmpty()) {
            put(fields, line.text(), line.marked());
            running = Optional.of(fields.getFirst());
            return;
        }
        boolean ours = base.fixed().contains(text);
        if (line.kind() == Kind.HEADING || ours) {
            running = Optional.empty();
        }
        if (line.kind() == Kind.HEADING) {
            near = text;
        }
        if (!ours && !text.isEmpty()) {
            String what = what(line);
            if (what.isEmpty()) {
                paragraphs.add(new Recognition.Paragraph(near, text, line.marked(), running));
            } else {
                tray.add(new Loose(what, near, text));
            }
        }
    }

    /** What kind of text a line is that can be no field; empty when it may be one. */
    private static String what(Line line) {
        return switch (line.kind()) {
            case COMMENT -> "Kommentar i filen";
            case NOTE -> "Fotnot";
            case HEADING -> "Ny eller ändrad rubrik";
            case TEXT -> "";
        };
    }

    /** Two fields that were run together go to the first; the other has nothing left. */
    private void put(List<Mark> fields, String text, String marked) {
        Mark first = fields.getFirst();
        texts.merge(
                first,
                base.said(first, text, marked),
                (before, more) -> base.joined(first, before, more));
        fields.stream().skip(1).forEach(mark -> texts.putIfAbsent(mark, ""));
        fields.stream()
                .filter(mark -> mark.part() == Part.GOAL)
                .forEach(mark -> areas.goal(mark.row()));
    }

    private void row(Row row) {
        running = Optional.empty();
        RowList list = lists.get(row.table());
        Optional<Mark> owner = FileTables.owner(row);
        if (owner.isPresent() && list != null && seen.add(key(owner.get()))) {
            known(row, list, owner.get());
        } else if (list != null && FileTables.fits(row, list.part())) {
            unknown(row, list);
        } else {
            facts(row);
        }
    }

    private static String key(Mark mark) {
        return mark.part() + " " + mark.row();
    }

    private void known(Row row, RowList list, Mark owner) {
        if (owner.part() == list.part()) {
            orders.computeIfAbsent(list, it -> new ArrayList<>()).add(owner.row());
        } else {
            tray.add(new Loose("Rad som flyttats till en annan lista", near, words(row)));
        }
        List<String> columns = PlanInWord.COLUMNS.getOrDefault(owner.part(), List.of());
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            Optional<Mark> own =
                    fields(cell.bookmarks())
                            .filter(mark -> key(mark).equals(key(owner)))
                            .findFirst();
            boolean placed = row.cells().size() == columns.size();
            String field = placed ? columns.get(column) : "";
            if (own.isPresent()) {
                texts.put(own.get(), PlainText.of(cell.text()));
            } else if (!field.isEmpty()) {
                texts.put(new Mark(owner.part(), owner.row(), field), PlainText.of(cell.text()));
            } else if (!placed) {
                loose(cell);
            }
        }
    }

    private void unknown(Row row, RowList list) {
        List<String> columns = PlanInWord.COLUMNS.getOrDefault(list.part(), List.of());
        Map<String, String> values = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            String text = PlainText.of(row.cells().get(column).text());
            if (!columns.get(column).isEmpty() && !text.isEmpty()) {
                values.put(columns.get(column), text);
            }
        }
        boolean ours =
                row.cells().stream()
                        .map(cell -> PlainText.of(cell.text()))
                        .allMatch(text -> text.isEmpty() || base.fixed().contains(text));
        if (!ours && !values.isEmpty()) {
            List<Long> before = orders.getOrDefault(list, List.of());
            rows.add(
                    new Recognition.NewRow(
                            list, before.isEmpty() ? 0 : before.getLast(), near, values));
        }
    }

    private void facts(Row row) {
        for (Cell cell : row.cells()) {
            List<Mark> fields = fields(cell.bookmarks()).toList();
            if (fields.isEmpty()) {
                loose(cell);
            } else {
                put(fields, cell.text(), cell.marked());
            }
        }
    }

    private void loose(Cell cell) {
        String text = PlainText.of(cell.text());
        if (!text.isEmpty() && !base.fixed().contains(text)) {
            paragraphs.add(new Recognition.Paragraph(near, text, cell.marked(), Optional.empty()));
        }
    }

    private Stream<Mark> fields(List<String> bookmarks) {
        return bookmarks.stream()
                .flatMap(name -> Mark.of(name).stream())
                .filter(mark -> base.texts().containsKey(mark));
    }

    private static String words(Row row) {
        return String.join(
                " | ",
                row.cells().stream()
                        .map(cell -> PlainText.of(cell.text()))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
