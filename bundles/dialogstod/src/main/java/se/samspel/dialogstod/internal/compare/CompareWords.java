package se.samspel.dialogstod.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.compare.Compared.Stretch;

/** What a comparison says in words. */
public final class CompareWords {
    private CompareWords() {}

    /** "4 svar, median 3,5, mitten 3–4, lägst 2 och högst 5". */
    public static String spread(Spread spread) {
        if (spread.isEmpty()) {
            return "inga svar";
        }
        return spread.answers()
                + " svar, median "
                + Swedish.number(spread.median())
                + ", mitten "
                + middle(spread)
                + ", lägst "
                + spread.lowest()
                + " och högst "
                + spread.highest();
    }

    /** From the lower quartile to the upper: "3–4". */
    static String middle(Spread spread) {
        return between(spread.lowerQuartile(), spread.upperQuartile());
    }

    /** From the lowest to the highest: "2–5". */
    static String reach(Spread spread) {
        return between(spread.lowest(), spread.highest());
    }

    private static String between(int least, int most) {
        return least == most ? Integer.toString(least) : least + "–" + most;
    }

    /** "Dialog 2023 och Dialog 2026". */
    static String titles(List<Timed> rounds) {
        List<String> titles = rounds.stream().map(Timed::title).toList();
        return titles.size() < 2
                ? String.join("", titles)
                : String.join(", ", titles.subList(0, titles.size() - 1))
                        + " och "
                        + titles.getLast();
    }

    /** What has happened from the first measurement to the last; empty when there is but one. */
    static String change(Stretch stretch) {
        List<Measurement> answered = stretch.answered();
        if (answered.size() < 2) {
            return "";
        }
        Spread first = answered.getFirst().all();
        Spread last = answered.getLast().all();
        String median =
                first.median() == last.median()
                        ? "Medianen är kvar på " + Swedish.number(last.median())
                        : "Medianen har gått från "
                                + Swedish.number(first.median())
                                + " till "
                                + Swedish.number(last.median());
        return median + ". " + width(first, last);
    }

    private static String width(Spread first, Spread last) {
        int before = first.highest() - first.lowest();
        int after = last.highest() - last.lowest();
        String said =
                before == after
                        ? "Svaren spänner lika brett"
                        : after < before
                                ? "Svaren ligger närmare varandra"
                                : "Svaren ligger längre från varandra";
        return said + ": " + reach(first) + " då, " + reach(last) + " nu.";
    }

    /** What a reader must know before comparing; none for a question that was asked alike every time. */
    static List<String> remarks(Compared compared) {
        List<String> remarks = new ArrayList<>();
        if (compared.isRescaled()) {
            remarks.add(
                    "Skalan har haft olika många steg: "
                            + compared.stretches().stream()
                                    .map(CompareWords::stepsOf)
                                    .collect(Collectors.joining(", "))
                            + ". De visas var för sig och räknas inte ihop.");
        }
        if (compared.stretches().stream().anyMatch(Stretch::hasOtherEnds)) {
            remarks.add(
                    "Skalans ändar har hetat olika saker, så samma steg kan ha betytt olika saker.");
        }
        if (!compared.inWords().isEmpty()) {
            remarks.add(
                    "I " + titles(compared.inWords()) + " ställdes frågan utan skala, bara i ord.");
        }
        if (!compared.without().isEmpty()) {
            remarks.add("Frågan ställdes inte i " + titles(compared.without()) + ".");
        }
        List<Timed> anonymous =
                compared.measurements().stream()
                        .map(Measurement::round)
                        .filter(Timed::isAnonymous)
                        .toList();
        if (!anonymous.isEmpty()) {
            remarks.add(
                    "I "
                            + titles(anonymous)
                            + " svarade ni utan namn och part. Där visas bara alla"
                            + " svar tillsammans.");
        }
        return remarks;
    }

    private static String stepsOf(Stretch stretch) {
        return stretch.steps()
                + " steg i "
                + titles(stretch.measurements().stream().map(Measurement::round).toList());
    }
}
