package se.samspel.dialogstod.internal.out;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.Paper;
import se.samspel.dialogstod.internal.compare.Chart;
import se.samspel.dialogstod.internal.compare.ComparePage;

/** Sets a comparison on paper: each question with its pictures, and the same as tables. */
final class PaperOfComparison {
    /** What stands in the table before the steps, and after them. */
    private static final int BEFORE = 5;

    private static final int AFTER = 2;

    /** Of the width of a table, in percent. */
    private static final int NAMES = 25;

    private final ComparePage page;
    private final List<Paper.Block> blocks = new ArrayList<>();
    private String area = "";

    private PaperOfComparison(ComparePage page) {
        this.page = page;
    }

    /** @param issuer the group's förbund */
    static Paper write(ComparePage page, String issuer, Instant at) {
        return new PaperOfComparison(page).paper(issuer, at);
    }

    private Paper paper(String issuer, Instant at) {
        List<ComparePage.RoundView> compared =
                page.rounds().stream().filter(ComparePage.RoundView::chosen).toList();
        blocks.add(new Paper.Paragraph("Omgångarna, med de nummer som står i bilderna:"));
        blocks.add(
                new Paper.Items(
                        compared.reversed().stream()
                                .map(it -> it.title() + ", " + it.said())
                                .toList(),
                        true));
        page.questions().forEach(this::question);
        return new Paper(
                "Jämförelse av omgångar",
                page.group(),
                issuer,
                "sv",
                at,
                Map.of(
                        "samspel.rounds",
                        compared.stream()
                                .map(ComparePage.RoundView::id)
                                .collect(Collectors.joining(" "))),
                "",
                blocks);
    }

    private void question(ComparePage.QuestionView question) {
        if (!question.area().equals(area)) {
            area = question.area();
            blocks.add(new Paper.Heading(1, area, "omrade-" + question.anchor()));
        }
        blocks.add(new Paper.Heading(2, question.wording(), question.anchor()));
        if (!question.wordings().isEmpty()) {
            blocks.add(
                    new Paper.Paragraph(
                            "Frågan har haft olika ord. Avgör själva om ni har svarat på samma sak."));
            blocks.add(
                    new Paper.Items(
                            question.wordings().stream()
                                    .map(it -> "”" + it.text() + "” " + it.rounds())
                                    .toList(),
                            false));
        }
        if (!question.remarks().isEmpty()) {
            blocks.add(new Paper.Items(question.remarks(), false));
        }
        question.stretches().forEach(this::stretch);
    }

    private void stretch(ComparePage.StretchView stretch) {
        blocks.add(new Paper.Paragraph("Skalan går från " + stretch.scale() + "."));
        if (!stretch.change().isEmpty()) {
            blocks.add(new Paper.Paragraph(stretch.change(), Paper.Tone.STRONG));
        }
        if (stretch.spread() == null) {
            blocks.add(new Paper.Paragraph("Ingen har svarat på skalan än.", Paper.Tone.QUIET));
        }
        figure(stretch.spread(), ComparePage.SPREAD);
        table(stretch.table());
        figure(
                stretch.parties(),
                "Siffran i ringen är omgångens nummer. Den tjocka ringen är den senaste.");
        ComparePage.TableView byParty = stretch.byParty();
        if (byParty != null) {
            blocks.add(
                    new Paper.Table(
                            byParty.caption(),
                            byParty.head(),
                            widths(byParty.head().size()),
                            byParty.rows(),
                            true));
        }
    }

    /** The longest name of a party stands on one line. */
    private static List<Integer> widths(int columns) {
        List<Integer> widths = new ArrayList<>(List.of(NAMES));
        for (int column = 1; column < columns; column++) {
            widths.add((100 - NAMES) / (columns - 1));
        }
        return widths;
    }

    private void figure(@Nullable Chart chart, String caption) {
        if (chart != null) {
            blocks.add(
                    new Paper.Figure(
                            ChartOnPaper.svg(chart),
                            chart.title() + ". " + chart.description(),
                            caption));
        }
    }

    /** The figures, and how many chose each step: as one table they are too wide for a paper. */
    private void table(ComparePage.TableView table) {
        int steps = table.head().size() - BEFORE - AFTER;
        blocks.add(
                new Paper.Table(
                        "Mitten är där hälften av svaren ligger",
                        figures(table.head(), steps),
                        List.of(),
                        table.rows().stream().map(row -> figures(row, steps)).toList(),
                        true));
        blocks.add(
                ScaleTable.of(
                        "Så många valde varje steg",
                        table.head().getFirst(),
                        steps,
                        table.rows().stream().map(row -> counts(row, steps)).toList(),
                        true));
    }

    private static List<String> figures(List<String> row, int steps) {
        return Stream.concat(row.stream().limit(BEFORE), row.stream().skip((long) BEFORE + steps))
                .toList();
    }

    private static List<String> counts(List<String> row, int steps) {
        return Stream.concat(row.stream().limit(1), row.stream().skip(BEFORE).limit(steps))
                .toList();
    }
}
