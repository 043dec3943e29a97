package se.samspel.arkiv.internal.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What time a document is about: from and to as dates, years or months. What stands with a start and an end, in the title or
 * in a heading of goals comes before what is only mentioned, and what stands early before what stands late.
 */
final class PeriodRule {
    private static final String DAY = "((?:19|20)\\d\\d-\\d\\d-\\d\\d)";
    private static final String YEAR = "((?:19[89]|20[0-4])\\d)";
    private static final String TO = "\\s*(?:[-–—]|till och med|till|t\\.?o\\.?m\\.?)\\s*";
    private static final String MONTH =
            "((?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{Ll}*\\.?\\s+" + YEAR + ")";

    private static final Pattern FORM =
            Pattern.compile(
                    "(?iu)start(?:datum)?\\s*:?\\s*"
                            + DAY
                            + "[\\s\\S]{0,40}?slut(?:datum)?\\s*:?\\s*"
                            + DAY);
    private static final Pattern DAYS = Pattern.compile("(?iu)" + DAY + TO + DAY);
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?iu)(?:läsåret|läsår)\\s+" + YEAR + "\\s?[/–-]\\s?(\\d{2,4})(?!\\d)");
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d-])" + YEAR + "\\s?[-–—/]\\s?(\\d{4}|\\d{2})(?![\\d-])");
    private static final Pattern MONTHS = Pattern.compile("(?iu)(?<!\\p{L})" + MONTH + TO + MONTH);
    private static final Pattern HALF =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(våren|hösten|vårterminen|höstterminen|första halvåret|andra halvåret)\\s+"
                            + YEAR);
    private static final Pattern ONE = Pattern.compile("(?<![\\d-])" + YEAR + "(?![\\d-])");
    private static final Pattern REGISTRY_NUMBER =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:dnr|diarie\\p{L}*|ärende\\p{L}*)[.:\\s]+\\S*(?:\\s\\S*\\d\\S*)?");
    private static final int TOP = 6;

    private PeriodRule() {}

    private record Candidate(String period, int weight, String rule, int start, int end) {}

    static List<Found> find(Flow flow, List<Block> blocks) {
        return Stream.concat(form(flow), inBlocks(blocks))
                .max(Comparator.comparingInt(Candidate::weight).thenComparing(it -> -it.start()))
                .map(it -> found(flow, it))
                .map(List::of)
                .orElse(List.of());
    }

    private static Found found(Flow flow, Candidate it) {
        return new Found(
                Said.name(Kind.PERIOD, it.period(), ""),
                it.rule(),
                flow.span(it.start(), it.end()),
                flow.line(it.start(), it.end()));
    }

    private static Stream<Candidate> form(Flow flow) {
        Matcher form = FORM.matcher(flow.text());
        return form.find()
                ? Stream.of(
                        new Candidate(
                                between(form.group(1), form.group(2)),
                                100,
                                "Startdatum och slutdatum i formuläret",
                                form.start(),
                                form.end()))
                : Stream.empty();
    }

    private static Stream<Candidate> inBlocks(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .boxed()
                .flatMap(at -> in(blocks.get(at), at < TOP).stream());
    }

    private static Optional<Candidate> in(Block block, boolean top) {
        int more = (top ? 30 : 0) + (block.isHeading() ? 10 : 0) + of(block);
        String text = REGISTRY_NUMBER.matcher(block.text()).replaceAll(" ");
        Matcher found = DAYS.matcher(text);
        if (found.find()) {
            return at(block, found, between(found.group(1), found.group(2)), 60 + more);
        }
        found = MONTHS.matcher(text);
        if (found.find()) {
            return at(block, found, between(found.group(1), found.group(3)), 35 + more);
        }
        found = SCHOOL_YEAR.matcher(text);
        if (found.find()) {
            return at(block, found, "läsåret " + found.group(1) + "/" + found.group(2), 45 + more);
        }
        found = YEARS.matcher(text);
        if (found.find() && isLater(found.group(1), found.group(2))) {
            return at(block, found, between(found.group(1), year(found)), 40 + more);
        }
        found = HALF.matcher(text);
        if (found.find()) {
            return at(
                    block, found, Flow.oneLine(found.group()).toLowerCase(Locale.ROOT), 25 + more);
        }
        found = ONE.matcher(text);
        return top && found.find() ? at(block, found, found.group(1), 10 + more) : Optional.empty();
    }

    private static Optional<Candidate> at(Block block, Matcher found, String period, int weight) {
        String rule = block.isHeading() ? "Perioden står i en rubrik" : "Perioden står i texten";
        return Optional.of(new Candidate(period, weight, rule, block.start(), block.end()));
    }

    /** More when the block is about goals, or says itself that it is about a period. */
    private static int of(Block block) {
        if (GoalWords.announcesGoals(block.text())) {
            return 20;
        }
        return block.text().toLowerCase(Locale.ROOT).contains("period") ? 10 : 0;
    }

    private static boolean isLater(String from, String to) {
        return to.length() == 2
                ? Integer.parseInt(from.substring(2)) < Integer.parseInt(to)
                : Integer.parseInt(from) < Integer.parseInt(to) && Integer.parseInt(to) < 2060;
    }

    private static String year(Matcher years) {
        return years.group(2).length() == 2
                ? years.group(1).substring(0, 2) + years.group(2)
                : years.group(2);
    }

    private static String between(String from, String to) {
        String space = from.matches("\\d{4}") ? "" : " ";
        return Flow.oneLine(from) + space + "–" + space + Flow.oneLine(to);
    }
}
