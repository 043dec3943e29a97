package se.samspel.handlingsplan.internal.roundtrip;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.documents.Paper;
import se.samspel.api.fields.RichText;
import se.samspel.handlingsplan.internal.Part;

/**
 * What stood in a Word file when it was made: the base that a returned file is compared with.
 *
 * @param texts by mark, as they were shown
 * @param orders the rows of each list in order: goals of a section, activities of a goal, members, prioritised groups
 * @param fixed texts that are no field: headings, labels, numbers
 * @param formatted the marks whose texts have formatting
 */
record Exported(
        Map<Mark, String> texts,
        Map<RowList, List<Long>> orders,
        Set<String> fixed,
        Set<Mark> formatted) {
    Exported {
        formatted = Set.copyOf(formatted);
        texts = new LinkedHashMap<>(texts);
        orders = new LinkedHashMap<>(orders);
        fixed = new LinkedHashSet<>(fixed);
    }

    /** A list of rows: the parent is a section, a goal or the list itself. */
    record RowList(Part part, String parent) {
        static RowList of(String part, String parent) {
            return new RowList(Part.valueOf(part), parent);
        }

        String words() {
            return part.name() + " " + parent;
        }
    }

    /** What stands on a paper; the orders and the marks of formatted texts are the plan's. */
    static Exported of(Paper paper, Map<RowList, List<Long>> orders, Set<Mark> formatted) {
        Map<Mark, String> texts = new LinkedHashMap<>();
        Set<String> fixed = new LinkedHashSet<>();
        Take take = (text, id) -> put(texts, fixed, text, id);
        take.text(paper.title(), "");
        take.text(paper.subtitle(), "");
        for (Paper.Block block : paper.blocks()) {
            switch (block) {
                case Paper.Heading heading -> take.text(heading.text(), heading.id());
                case Paper.Paragraph paragraph -> {
                    if (paragraph.id().isEmpty()) {
                        PlainText.paragraphs(paragraph.text()).forEach(it -> take.text(it, ""));
                    } else {
                        take.text(paragraph.text(), paragraph.id());
                    }
                }
                case Paper.Formatted(RichText text, String id) ->
                        Mark.of(id)
                                .ifPresent(
                                        it -> texts.put(it, PlainText.formatted(text.written())));
                case Paper.Facts facts ->
                        facts.facts()
                                .forEach(
                                        fact -> {
                                            take.text(fact.label(), "");
                                            take.text(fact.value(), fact.id());
                                        });
                case Paper.Table table -> table(table, take);
                case Paper.Items items -> items.items().forEach(it -> take.text(it, ""));
                case Paper.Figure figure -> take.text(figure.caption(), "");
                case Paper.Signatures names -> names.signatories().forEach(it -> take.text(it, ""));
                case Paper.Room empty -> {
                    // says nothing
                }
                case Paper.PageBreak end -> {
                    // says nothing
                }
            }
        }
        return new Exported(texts, orders, fixed, formatted);
    }

    private static void table(Paper.Table table, Take take) {
        take.text(table.caption(), "");
        table.head().forEach(it -> take.text(it, ""));
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                take.text(table.rows().get(row).get(column), table.ids().get(row).get(column));
            }
        }
    }

    private static void put(Map<Mark, String> texts, Set<String> fixed, String text, String id) {
        Optional<Mark> mark = Mark.of(id).filter(it -> !it.isHeading());
        if (mark.isPresent()) {
            texts.put(mark.get(), PlainText.of(text));
        } else if (!text.isBlank()) {
            fixed.add(PlainText.of(text));
        }
    }

    /** What a file says of a field: with its formatting when the field has any. */
    String said(Mark mark, String text, String marked) {
        return formatted.contains(mark) ? PlainText.formatted(marked) : PlainText.of(text);
    }

    /** Two pieces of one text after each other. */
    String joined(Mark mark, String before, String more) {
        String both = before + (before.isEmpty() || more.isEmpty() ? "" : "\n\n") + more;
        return formatted.contains(mark) ? PlainText.formatted(both) : both;
    }

    /** The list that a row stood in; empty when it stood in none. */
    Optional<RowList> listOf(Part part, long row) {
        return orders.entrySet().stream()
                .filter(list -> list.getKey().part() == part && list.getValue().contains(row))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<Long> order(RowList list) {
        return orders.getOrDefault(list, List.of());
    }

    /** The texts of one row, by field. */
    Map<String, String> row(Part part, long row) {
        Map<String, String> fields = new LinkedHashMap<>();
        texts.forEach(
                (mark, text) -> {
                    if (mark.part() == part && mark.row() == row) {
                        fields.put(mark.field(), text);
                    }
                });
        return fields;
    }

    /** As text to keep; {@link #read} is the way back. */
    String written() {
        Kept kept = new Kept();
        texts.forEach((mark, text) -> kept.line("t " + mark.name(), text));
        orders.forEach((list, rows) -> kept.line("o " + list.words(), Kept.numbers(rows)));
        fixed.forEach(text -> kept.line("f", text));
        formatted.forEach(mark -> kept.line("r " + mark.name(), ""));
        return kept.text();
    }

    static Exported read(String written) {
        Map<Mark, String> texts = new LinkedHashMap<>();
        Map<RowList, List<Long>> orders = new LinkedHashMap<>();
        Set<String> fixed = new LinkedHashSet<>();
        Set<Mark> formatted = new LinkedHashSet<>();
        for (Kept.Line line : Kept.lines(written)) {
            switch (line.word(0)) {
                case "t" -> Mark.of(line.word(1)).ifPresent(mark -> texts.put(mark, line.text()));
                case "r" -> Mark.of(line.word(1)).ifPresent(formatted::add);
                case "o" ->
                        orders.put(
                                RowList.of(line.word(1), line.word(2)), Kept.numbers(line.text()));
                default -> fixed.add(line.text());
            }
        }
        return new Exported(texts, orders, fixed, formatted);
    }

    private interface Take {
        void text(String text, String id);
    }
}
