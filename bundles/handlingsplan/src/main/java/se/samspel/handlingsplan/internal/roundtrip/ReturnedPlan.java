package se.samspel.handlingsplan.internal.roundtrip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;

/**
 * What a returned file says. Every text in it that is not ours is in one of the four.
 *
 * @param texts by mark
 * @param orders the rows of each list in the order of the file
 * @param added rows that were not there before, in the order of the file
 * @param tray what belongs to no field that is known
 */
record ReturnedPlan(
        Map<Mark, String> texts,
        Map<RowList, List<Long>> orders,
        List<AddedRow> added,
        List<Loose> tray) {
    ReturnedPlan {
        texts = new LinkedHashMap<>(texts);
        orders = new LinkedHashMap<>(orders);
        added = List.copyOf(added);
        tray = List.copyOf(tray);
    }

    /**
     * A new row.
     *
     * @param after the row before it in the file; 0 when it is first or follows another new one
     * @param texts as they stand in the file, by field
     */
    record AddedRow(RowList list, long after, Map<String, String> texts) {
        AddedRow {
            texts = new LinkedHashMap<>(texts);
        }
    }

    /**
     * A text without a place.
     *
     * @param what what kind of text it is, in Swedish
     * @param near the heading it stood under; may be empty
     */
    record Loose(String what, String near, String text) {}

    List<Long> order(RowList list) {
        return orders.getOrDefault(list, List.of());
    }

    boolean has(Part part, long row) {
        return texts.keySet().stream().anyMatch(mark -> mark.part() == part && mark.row() == row);
    }

    /** Every text that came out of the file. */
    Stream<String> all() {
        return Stream.of(
                        texts.values().stream(),
                        added.stream().flatMap(row -> row.texts().values().stream()),
                        tray.stream().map(Loose::text))
                .flatMap(it -> it);
    }

    /** As text to keep; {@link #read} is the way back. */
    String written() {
        Kept kept = new Kept();
        texts.forEach((mark, text) -> kept.line("t " + mark.name(), text));
        orders.forEach((list, rows) -> kept.line("o " + list.words(), Kept.numbers(rows)));
        for (AddedRow row : added) {
            kept.line("a " + row.list().words() + " " + row.after(), "");
            row.texts().forEach((field, text) -> kept.line("v " + field, text));
        }
        for (Loose loose : tray) {
            kept.line("what", loose.what());
            kept.line("near", loose.near());
            kept.line("loose", loose.text());
        }
        return kept.text();
    }

    static ReturnedPlan read(String written) {
        Map<Mark, String> texts = new LinkedHashMap<>();
        Map<RowList, List<Long>> orders = new LinkedHashMap<>();
        List<AddedRow> added = new ArrayList<>();
        List<Loose> tray = new ArrayList<>();
        String what = "";
        String near = "";
        for (Kept.Line line : Kept.lines(written)) {
            switch (line.word(0)) {
                case "t" -> Mark.of(line.word(1)).ifPresent(mark -> texts.put(mark, line.text()));
                case "o" ->
                        orders.put(
                                RowList.of(line.word(1), line.word(2)), Kept.numbers(line.text()));
                case "a" ->
                        added.add(
                                new AddedRow(
                                        RowList.of(line.word(1), line.word(2)),
                                        Long.parseLong(line.word(3)),
                                        Map.of()));
                case "v" -> added.getLast().texts().put(line.word(1), line.text());
                case "what" -> what = line.text();
                case "near" -> near = line.text();
                default -> tray.add(new Loose(what, near, line.text()));
            }
        }
        return new ReturnedPlan(texts, orders, added, tray);
    }
}
