package se.samspel.dialogstod.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.samspel.api.UnitId;
import se.samspel.api.web.Csv;
import se.samspel.api.web.Swedish;

/**
 * A comparison as a table for spreadsheets: a row for each question and round, and one more for each party in it. Columns
 * are only ever added last; see the bundle's README.
 */
final class CompareCsv {
    /** A scale has at most so many steps. */
    private static final int MOST_STEPS = 10;

    private CompareCsv() {}

    static String of(Comparison comparison, Function<UnitId, String> names) {
        Csv csv = new Csv().line(head());
        for (Compared compared : comparison.questions()) {
            for (Measurement measurement : compared.measurements()) {
                csv.line(line(compared, measurement, "", measurement.all()));
                for (Map.Entry<UnitId, Spread> party : measurement.parties().entrySet()) {
                    csv.line(
                            line(
                                    compared,
                                    measurement,
                                    names.apply(party.getKey()),
                                    party.getValue()));
                }
            }
        }
        return csv.toString();
    }

    private static List<String> head() {
        List<String> head =
                new ArrayList<>(
                        List.of(
                                "Fråga id",
                                "Område",
                                "Fråga",
                                "Omgång id",
                                "Omgång",
                                "Dag",
                                "Guide",
                                "Guidens version",
                                "Antal steg",
                                "Steg 1 betyder",
                                "Sista steget betyder",
                                "Part",
                                "Antal svar",
                                "Median",
                                "Undre kvartil",
                                "Övre kvartil",
                                "Lägst",
                                "Högst",
                                "Medel",
                                "Gemensamt steg"));
        IntStream.rangeClosed(1, MOST_STEPS).forEach(step -> head.add("Valde steg " + step));
        return head;
    }

    private static List<String> line(
            Compared compared, Measurement measurement, String party, Spread spread) {
        Timed round = measurement.round();
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                compared.question().value(),
                                compared.area(),
                                measurement.wording(),
                                round.round().id().toString(),
                                round.title(),
                                round.day().toString(),
                                round.round().guide(),
                                round.round().guide().isEmpty()
                                        ? ""
                                        : Integer.toString(round.round().guideVersion()),
                                Integer.toString(spread.steps()),
                                measurement.scale().low(),
                                measurement.scale().high(),
                                party,
                                Integer.toString(spread.answers())));
        cells.addAll(figures(spread));
        boolean joint = party.isEmpty() && measurement.joint() > 0;
        cells.add(joint ? Integer.toString(measurement.joint()) : "");
        for (int step = 1; step <= MOST_STEPS; step++) {
            cells.add(step <= spread.steps() ? Integer.toString(spread.of(step)) : "");
        }
        return cells;
    }

    private static List<String> figures(Spread spread) {
        return spread.isEmpty()
                ? List.of("", "", "", "", "", "")
                : List.of(
                        Swedish.number(spread.median()),
                        Integer.toString(spread.lowerQuartile()),
                        Integer.toString(spread.upperQuartile()),
                        Integer.toString(spread.lowest()),
                        Integer.toString(spread.highest()),
                        Swedish.number(spread.mean()));
    }
}
