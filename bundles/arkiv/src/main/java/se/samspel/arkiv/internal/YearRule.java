package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.internal.DocumentText.Line;

/**
 * Which year a document is about. Title and period come before dates, dates before what is only mentioned, and footnotes
 * never count. A period gives its first year; a final report, which looks back, its last.
 */
final class YearRule {
    private static final String YEAR = "((?:19[89]|20[0-9])\\d)";
    private static final Pattern ANY = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");
    private static final Pattern PERIOD =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[-–—/]\\s?" + YEAR + "(?!\\d)");
    private static final Pattern DATES =
            Pattern.compile(
                    YEAR
                            + "-\\d\\d-\\d\\d\\s*(?:[-–—]|till|t\\.?o\\.?m\\.?)\\s*"
                            + YEAR
                            + "-\\d\\d-\\d\\d");
    private static final Pattern DATE_LINE =
            Pattern.compile("(?iu)^(datum:?\\s*)?" + YEAR + "-\\d\\d-\\d\\d$");
    private static final Pattern MONTH_LINE =
            Pattern.compile(
                    "(?iu)^(?:[\\p{L} ]{0,30}\\s)?(januari|februari|mars|april|maj|juni|juli|augusti|september"
                            + "|oktober|november|december)\\s+"
                            + YEAR
                            + "$");
    private static final Pattern AIM =
            Pattern.compile("(?iu)\\b(mål|aktivitet|plan|verksamhet|budget|insats)");

    Optional<Suggestion> suggest(
            DocumentText text, @Nullable DocumentType type, List<String> titleLines) {
        boolean last = type == DocumentType.FINAL_REPORT;
        List<Candidate> candidates = new ArrayList<>();
        titleLines.forEach(line -> title(line, last, candidates));
        text.top().forEach(line -> top(line, last, candidates));
        text.body().forEach(line -> body(line, last, candidates));
        mentioned(text, candidates);
        return candidates.stream()
                .max(Comparator.comparingInt(Candidate::weight))
                .map(best -> new Suggestion(Fact.YEAR, best.year(), best.rule(), best.line()));
    }

    private record Candidate(String year, int weight, String rule, String line) {}

    private static void title(String line, boolean last, List<Candidate> candidates) {
        year(line, last)
                .ifPresent(
                        year ->
                                candidates.add(
                                        new Candidate(year, 100, "Året står i titeln", line)));
    }

    private static void top(Line line, boolean last, List<Candidate> candidates) {
        Matcher dates = DATES.matcher(line.text());
        if (dates.find()) {
            String year = last ? dates.group(2) : dates.group(1);
            candidates.add(
                    new Candidate(year, 90, "Perioden står överst i dokumentet", line.shown()));
        }
        Matcher date = DATE_LINE.matcher(line.text());
        if (date.find()) {
            candidates.add(
                    new Candidate(
                            date.group(2), 70, "Datumet står överst i dokumentet", line.shown()));
        }
    }

    private static void body(Line line, boolean last, List<Candidate> candidates) {
        String text = line.text();
        String from = last ? "(?iu).*\\bslutdatum\\b.*" : "(?iu).*\\bstartdatum\\b.*";
        if (text.matches(from)) {
            Matcher matcher =
                    ANY.matcher(text.substring(text.toLowerCase(Locale.ROOT).indexOf("datum")));
            if (matcher.find()) {
                candidates.add(
                        new Candidate(
                                matcher.group(1),
                                85,
                                last ? "Insatsens slutdatum" : "Insatsens startdatum",
                                line.shown()));
            }
        }
        Matcher period = PERIOD.matcher(text);
        if (period.find()) {
            boolean aim = line.heading() && AIM.matcher(text).find();
            candidates.add(
                    new Candidate(
                            last ? period.group(2) : period.group(1),
                            aim ? 80 : 60,
                            aim ? "Perioden för mål och aktiviteter" : "Perioden som står i texten",
                            line.shown()));
        }
        Matcher month = MONTH_LINE.matcher(text);
        if (month.find()) {
            candidates.add(
                    new Candidate(month.group(2), 50, "Datumet vid underskriften", line.shown()));
        }
    }

    private static void mentioned(DocumentText text, List<Candidate> candidates) {
        year(text.fileName(), false)
                .ifPresent(
                        year ->
                                candidates.add(
                                        new Candidate(
                                                year,
                                                40,
                                                "Året står i filens namn",
                                                text.fileName())));
        Map<String, List<Line>> byYear = new TreeMap<>();
        for (Line line : text.body()) {
            Matcher matcher = ANY.matcher(line.text());
            while (matcher.find()) {
                byYear.computeIfAbsent(matcher.group(1), any -> new ArrayList<>()).add(line);
            }
        }
        byYear.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .ifPresent(
                        most ->
                                candidates.add(
                                        new Candidate(
                                                most.getKey(),
                                                20,
                                                "Året nämns flest gånger i texten",
                                                most.getValue().getFirst().shown())));
    }

    private static Optional<String> year(String line, boolean last) {
        Matcher period = PERIOD.matcher(line);
        if (period.find()) {
            return Optional.of(last ? period.group(2) : period.group(1));
        }
        Matcher any = ANY.matcher(line);
        return any.find() ? Optional.of(any.group(1)) : Optional.empty();
    }
}
