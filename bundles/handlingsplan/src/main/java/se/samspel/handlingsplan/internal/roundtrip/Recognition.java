package se.samspel.handlingsplan.internal.roundtrip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;
import se.samspel.handlingsplan.internal.roundtrip.ReturnedPlan.AddedRow;
import se.samspel.handlingsplan.internal.roundtrip.ReturnedPlan.Loose;

/**
 * Places what has no mark in a returned file: a text that a field lacks, a row that a list lacks, the continuation of the
 * text above, a new row; the rest goes to the tray.
 */
final class Recognition {
    /** So much of the words must be the same for a text to be taken for the one that is missing. */
    private static final double ALIKE = 0.6;

    /** The same for a row that would have come from another list. */
    private static final double ALIKE_ELSEWHERE = 0.8;

    private final Exported base;
    private final Map<Mark, String> texts;
    private final Map<RowList, List<Long>> orders;
    private final List<Loose> tray;
    private final List<AddedRow> added = new ArrayList<>();
    private final Set<Mark> recognised = new HashSet<>();

    Recognition(
            Exported base,
            Map<Mark, String> texts,
            Map<RowList, List<Long>> orders,
            List<Loose> tray) {
        this.base = base;
        this.texts = texts;
        this.orders = orders;
        this.tray = tray;
    }

    /** A paragraph without a mark. */
    record Paragraph(String near, String text, String marked, Optional<Mark> after) {}

    /** A row without marks. */
    record NewRow(RowList list, long after, String near, Map<String, String> texts) {}

    List<AddedRow> added() {
        return added;
    }

    void rows(List<NewRow> rows) {
        for (NewRow row : rows) {
            Optional<Long> known =
                    missing(row.list())
                            .filter(it -> likeness(row, it) >= ALIKE)
                            .findFirst()
                            .or(() -> elsewhere(row));
            if (known.isEmpty()) {
                added.add(new AddedRow(row.list(), row.after(), row.texts()));
                continue;
            }
            List<Long> order = orders.computeIfAbsent(row.list(), it -> new ArrayList<>());
            order.add(order.indexOf(row.after()) + 1, known.get());
            List<String> columns = PlanInWord.COLUMNS.getOrDefault(row.list().part(), List.of());
            base.row(row.list().part(), known.get()).keySet().stream()
                    .filter(columns::contains)
                    .forEach(
                            field ->
                                    texts.put(
                                            new Mark(row.list().part(), known.get(), field),
                                            row.texts().getOrDefault(field, "")));
        }
    }

    /** The rows of a list that the file has nothing of, in order. */
    private Stream<Long> missing(RowList list) {
        return base.order(list).stream().filter(row -> !stands(list.part(), row));
    }

    private boolean stands(Part part, long row) {
        return orders.entrySet().stream()
                .anyMatch(it -> it.getKey().part() == part && it.getValue().contains(row));
    }

    /** A row that another list lacks and that was moved without its marks. */
    private Optional<Long> elsewhere(NewRow row) {
        return base.orders().keySet().stream()
                .filter(list -> list.part() == row.list().part())
                .flatMap(this::missing)
                .filter(it -> likeness(row, it) >= ALIKE_ELSEWHERE)
                .findFirst();
    }

    private double likeness(NewRow row, long known) {
        String before = words(base.row(row.list().part(), known), row.list().part());
        return PlainText.likeness(before, words(row.texts(), row.list().part()));
    }

    private static String words(Map<String, String> texts, Part part) {
        return PlanInWord.COLUMNS.getOrDefault(part, List.of()).stream()
                .map(field -> texts.getOrDefault(field, ""))
                .collect(Collectors.joining(" "));
    }

    void paragraphs(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            Optional<Mark> place =
                    exactly(paragraph).or(paragraph::after).or(() -> nearly(paragraph.text()));
            if (place.isPresent()) {
                Mark mark = place.get();
                if (!texts.containsKey(mark)) {
                    recognised.add(mark);
                }
                texts.merge(
                        mark,
                        said(mark, paragraph),
                        (before, more) -> base.joined(mark, before, more));
            } else {
                tray.add(new Loose("Nytt stycke", paragraph.near(), paragraph.text()));
            }
        }
    }

    private String said(Mark mark, Paragraph paragraph) {
        return base.said(mark, paragraph.text(), paragraph.marked());
    }

    /** The field that lacks exactly this text, or lacks a text with this paragraph in it. */
    private Optional<Mark> exactly(Paragraph paragraph) {
        return base.texts().entrySet().stream()
                .filter(
                        field ->
                                PlainText.paragraphs(field.getValue())
                                                .contains(said(field.getKey(), paragraph))
                                        && !has(field.getKey(), said(field.getKey(), paragraph)))
                .map(Map.Entry::getKey)
                .filter(this::isLost)
                .findFirst();
    }

    private boolean has(Mark mark, String paragraph) {
        return PlainText.paragraphs(texts.getOrDefault(mark, "")).contains(paragraph);
    }

    /** Whether a field has lost its mark: what has been found of it was found by its words. */
    private boolean isLost(Mark mark) {
        return !texts.containsKey(mark) || recognised.contains(mark);
    }

    private Optional<Mark> nearly(String text) {
        return base.texts().entrySet().stream()
                .filter(field -> !texts.containsKey(field.getKey()))
                .filter(field -> PlainText.likeness(field.getValue(), text) >= ALIKE)
                .max(
                        Comparator.comparingDouble(
                                field -> PlainText.likeness(field.getValue(), text)))
                .map(Map.Entry::getKey);
    }
}
