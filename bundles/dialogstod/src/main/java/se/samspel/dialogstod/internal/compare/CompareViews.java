package se.samspel.dialogstod.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samspel.api.UnitId;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.GuideWords;
import se.samspel.dialogstod.internal.compare.ComparePage.QuestionView;
import se.samspel.dialogstod.internal.compare.ComparePage.RoundView;
import se.samspel.dialogstod.internal.compare.ComparePage.StretchView;
import se.samspel.dialogstod.internal.compare.ComparePage.TableView;
import se.samspel.dialogstod.internal.compare.ComparePage.WordingView;
import se.samspel.dialogstod.internal.compare.Compared.Stretch;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundLine;

/** Makes the page of a comparison. */
final class CompareViews {
    private final Comparisons.Chosen chosen;
    private final Function<UnitId, String> names;

    private CompareViews(Comparisons.Chosen chosen, Function<UnitId, String> names) {
        this.chosen = chosen;
        this.names = names;
    }

    static ComparePage page(Comparisons.Chosen chosen, Function<UnitId, String> names) {
        CompareViews views = new CompareViews(chosen, names);
        List<QuestionView> questions = new ArrayList<>();
        for (Compared compared : chosen.comparison().questions()) {
            questions.add(views.question(compared, questions.size() + 1));
        }
        String ids =
                chosen.comparison().rounds().stream()
                        .map(it -> "&omgang=" + it.round().id())
                        .collect(Collectors.joining());
        return new ComparePage(
                names.apply(chosen.group()),
                chosen.group().value(),
                chosen.choices().stream().map(views::round).toList(),
                questions,
                "/dialogstod/jamfor/csv?grupp=" + chosen.group() + ids,
                "/dialogstod/jamfor/*?grupp=" + chosen.group() + ids);
    }

    private RoundView round(RoundLine line) {
        List<Timed> timed =
                chosen.comparison().rounds().stream()
                        .filter(it -> it.round().id().equals(line.id()))
                        .toList();
        String number = timed.isEmpty() ? "" : Integer.toString(timed.getFirst().number());
        String day =
                timed.isEmpty()
                        ? line.day() == null ? "" : Swedish.date(line.day())
                        : Swedish.date(timed.getFirst().day());
        return new RoundView(
                line.id().toString(),
                number,
                line.title(),
                timed.isEmpty() || timed.getFirst().round().guide().isEmpty()
                        ? day
                        : day + ", guidens version " + timed.getFirst().round().guideVersion(),
                RoundAddress.of(line.id()),
                !timed.isEmpty());
    }

    private QuestionView question(Compared compared, int number) {
        String anchor = "fraga-" + number;
        List<StretchView> stretches = new ArrayList<>();
        for (Stretch stretch : compared.stretches()) {
            stretches.add(stretch(anchor + "-" + (stretches.size() + 1), stretch));
        }
        return new QuestionView(
                anchor,
                compared.area(),
                compared.wording(),
                compared.isReworded()
                        ? compared.wordings().entrySet().stream()
                                .map(
                                        it ->
                                                new WordingView(
                                                        it.getKey(),
                                                        CompareWords.titles(it.getValue())))
                                .toList()
                        : List.of(),
                CompareWords.remarks(compared),
                stretches);
    }

    private StretchView stretch(String id, Stretch stretch) {
        boolean answered = !stretch.answered().isEmpty();
        boolean told = !Charts.parties(stretch).isEmpty();
        return new StretchView(
                GuideWords.scale(stretch.steps(), stretch.scale().low(), stretch.scale().high()),
                CompareWords.change(stretch),
                answered ? Charts.spread(id + "-spridning", stretch) : null,
                told ? Charts.parties(id + "-parter", stretch, names) : null,
                table(stretch),
                told ? byParty(stretch) : null);
    }

    private static TableView table(Stretch stretch) {
        List<String> head =
                new ArrayList<>(List.of("Omgång", "Svar", "Median", "Mitten", "Lägst–högst"));
        IntStream.rangeClosed(1, stretch.steps()).forEach(step -> head.add("Steg " + step));
        head.add("Gemensamt");
        head.add("Medel");
        return new TableView(
                "Hur många som valde varje steg. Mitten är där hälften av svaren ligger.",
                head,
                stretch.measurements().stream().map(CompareViews::row).toList());
    }

    private static List<String> row(Measurement measurement) {
        Spread spread = measurement.all();
        boolean none = spread.isEmpty();
        List<String> row =
                new ArrayList<>(
                        List.of(
                                label(measurement.round()),
                                Integer.toString(spread.answers()),
                                none ? "–" : Swedish.number(spread.median()),
                                none ? "–" : CompareWords.middle(spread),
                                none ? "–" : CompareWords.reach(spread)));
        spread.counts().forEach(count -> row.add(Integer.toString(count)));
        row.add(measurement.joint() == 0 ? "–" : Integer.toString(measurement.joint()));
        row.add(none ? "–" : Swedish.number(spread.mean()));
        return row;
    }

    private TableView byParty(Stretch stretch) {
        List<String> head = new ArrayList<>(List.of("Part"));
        stretch.measurements().forEach(it -> head.add(label(it.round())));
        List<List<String>> rows = new ArrayList<>();
        for (UnitId party : Charts.parties(stretch)) {
            List<String> row = new ArrayList<>(List.of(names.apply(party)));
            stretch.measurements().forEach(it -> row.add(steps(it.parties(), party)));
            rows.add(row);
        }
        return new TableView("Vilket steg varje part valde", head, rows);
    }

    /** "3", or "median 2,5 (2–3)" when several prepared for the party. */
    private static String steps(Map<UnitId, Spread> parties, UnitId party) {
        Spread spread = parties.get(party);
        if (spread == null || spread.isEmpty()) {
            return "–";
        }
        return spread.answers() == 1
                ? Swedish.number(spread.median())
                : "median "
                        + Swedish.number(spread.median())
                        + " ("
                        + CompareWords.reach(spread)
                        + ")";
    }

    private static String label(Timed round) {
        return round.number() + ". " + round.title();
    }
}
