package se.samspel.arkiv.internal.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of people and cases, and money, with the sentence they stand in and what they count. Ages, years and shares are
 * not counts of people; a share of people is kept as one.
 */
final class NumberRule {
    private static final int MOST = 150;
    private static final Map<String, Integer> IN_WORDS =
            Map.ofEntries(
                    Map.entry("en", 1),
                    Map.entry("ett", 1),
                    Map.entry("två", 2),
                    Map.entry("tre", 3),
                    Map.entry("fyra", 4),
                    Map.entry("fem", 5),
                    Map.entry("sex", 6),
                    Map.entry("sju", 7),
                    Map.entry("åtta", 8),
                    Map.entry("nio", 9),
                    Map.entry("tio", 10),
                    Map.entry("elva", 11),
                    Map.entry("tolv", 12),
                    Map.entry("tjugo", 20),
                    Map.entry("trettio", 30));
    private static final String DIGITS = "\\d{1,3}(?:[ .]\\d{3})+|\\d+(?:,\\d+)?";
    private static final String WORDS =
            "en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio";
    private static final String NUMBER = "(?<![\\p{L}\\d,.-])(" + DIGITS + "|" + WORDS + ")";
    private static final String RANGE = "(?:\\s?[-–]\\s?(\\d+))?";
    private static final String PEOPLE =
            "(?:personer(?:na)?|person(?![\\p{L}])|deltagare\\p{Ll}*|individer\\p{Ll}*|individ(?![\\p{L}])|ungdomar\\p{Ll}*|unga(?![\\p{L}])"
                    + "|kvinnor|kvinna|män|man(?= (?:har|fick|gick|är))|inskrivna|nyinskrivna|utskrivna|klienter|brukare|elever|studenter|sökande|nyanlända"
                    + "|medarbetare|handläggare|chefer|lotsuppdrag|lotsärenden|ärenden|remisser|aktualiseringar)";
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?iu)"
                            + NUMBER
                            + RANGE
                            + "(?!\\s*(?:%|procent|år|kr))\\s+((?:\\p{L}+(?:a|da|ade|ande|ta|na)\\s+){0,2}?"
                            + PEOPLE
                            + ")");
    private static final Pattern WENT =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:gick|går|fick|kom|har|gått|kommit|avslutades|slussades|skrevs)\\s+(?:\\p{L}+\\s+){0,2}?"
                            + NUMBER
                            + RANGE
                            + "\\s+(?:av dem\\s+)?((?:vidare\\s+|ut\\s+)?(?:till|i)\\s+(?:arbete|studier|praktik|jobb|utbildning|anställning|egen försörjning)(?:\\s+eller\\s+(?:arbete|studier|praktik|utbildning))?)");
    private static final Pattern OUT_OF =
            Pattern.compile(
                    "(?iu)"
                            + NUMBER
                            + RANGE
                            + "\\s+(?:av\\s+(?:dem|dessa|deltagarna|\\d+)\\s+(?:\\p{L}+\\s+)?)((?:gick|kom|fick|har gått|gått|är|började)\\s+(?:vidare\\s+|ut\\s+)?(?:till|i)?\\s*(?:arbete|studier|praktik|jobb|utbildning|anställning)(?:\\s+eller\\s+(?:arbete|studier))?)");
    private static final Pattern SHARE =
            Pattern.compile(
                    "(?iu)"
                            + NUMBER
                            + "\\s*(?:%|procent)(?:\\s+(av\\s+(?:de\\s+|dessa\\s+)?(?:\\p{L}+\\s+){0,2}?"
                            + PEOPLE
                            + "))");
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d,.])("
                            + DIGITS
                            + ")(?:\\s?[-–]\\s?("
                            + DIGITS
                            + "))?\\s*(tusen kronor|tusen kr|tkr|kkr|miljoner kronor|miljoner kr|miljoner|miljon|mnkr|mkr|mdkr|miljarder|kronor|kr|sek|:-)(?!\\p{L})");
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?iu)^\\s+(?:(?:har\\s+)?(?:gått|gick|går|kommit|kom)\\s+)?((?:(?:vidare|ut)\\s+)?(?:till|i)\\s+(?:arbete|studier|praktik|jobb|utbildning|anställning)(?:\\s+eller\\s+(?:arbete|studier|praktik|utbildning))?)");
    private static final Pattern ABOUT_MONEY =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(överskott|underskott|budget|kostnad|lön|lokalhyra|hyra|anslag|medlemsbidrag|bidrag|medel|återbetal|betalas tillbaka"
                            + "|finansier|ansök|besparing|driftsbidrag|upparbetat|förbruk)(\\p{Ll}*)");

    private NumberRule() {}

    static List<Found> find(Flow flow, List<Block> blocks) {
        List<Found> found = new ArrayList<>();
        for (Block block : blocks) {
            for (Sentences.Sentence sentence : block.sentences()) {
                if (found.size() >= MOST || GoalWords.asks(sentence.text())) {
                    continue;
                }
                Reading reading =
                        new Reading(flow, block.start() + sentence.start(), sentence.text());
                reading.people();
                reading.money();
                found.addAll(reading.found);
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** One sentence while it is being read; each number is taken once. */
    private static final class Reading {
        private final Flow flow;
        private final int start;
        private final String text;
        private final boolean wished;
        private final List<Integer> taken = new ArrayList<>();
        private final List<Found> found = new ArrayList<>();

        Reading(Flow flow, int start, String text) {
            this.flow = flow;
            this.start = start;
            this.text = text;
            this.wished = GoalWords.wishes(text);
        }

        void people() {
            counts(WENT);
            counts(OUT_OF);
            counts(COUNT);
            Matcher share = SHARE.matcher(text);
            while (share.find()) {
                add(
                        Kind.PARTICIPANTS,
                        share.start(1),
                        amount(share.group(1)),
                        "procent " + Flow.oneLine(share.group(2)));
            }
        }

        private void counts(Pattern pattern) {
            Matcher count = pattern.matcher(text);
            while (count.find()) {
                String about = Flow.oneLine(count.group(3));
                Matcher after = AFTER.matcher(text.substring(count.end()));
                if (pattern == COUNT && after.find()) {
                    about += " " + Flow.oneLine(after.group(1));
                }
                if (!isArticle(count.group(1)) || pattern != COUNT || text.length() < 60) {
                    String range = count.group(2);
                    add(
                            Kind.PARTICIPANTS,
                            count.start(1),
                            amount(count.group(1)),
                            range == null ? about : count.group(1) + "–" + range + " " + about);
                }
            }
        }

        /** "En person" in a long sentence is an article more often than a count. */
        private static boolean isArticle(String number) {
            return number.toLowerCase(Locale.ROOT).matches("ett?|en");
        }

        void money() {
            Matcher money = MONEY.matcher(text);
            while (money.find()) {
                BigDecimal each = kronor(money.group(3));
                @Nullable String range = money.group(2);
                String about = aboutMoney(money.start());
                add(
                        Kind.MONEY,
                        money.start(1),
                        amount(money.group(1)).multiply(each),
                        range == null
                                ? about
                                : Flow.oneLine(
                                        money.group(1)
                                                + "–"
                                                + range
                                                + " "
                                                + money.group(3)
                                                + " "
                                                + about));
            }
        }

        private String aboutMoney(int before) {
            String best = "";
            Matcher about = ABOUT_MONEY.matcher(text);
            while (about.find()) {
                if (best.isEmpty() || about.start() < before) {
                    best = about.group().toLowerCase(Locale.ROOT);
                }
            }
            return best;
        }

        private void add(Kind kind, int at, BigDecimal amount, String about) {
            if (taken.contains(at)) {
                return;
            }
            taken.add(at);
            String rule =
                    wished
                            ? "Talet står i ett mål eller en plan, inte i ett utfall"
                            : "Talet står i texten";
            String plain = amount.stripTrailingZeros().toPlainString();
            found.add(
                    new Found(
                            Said.number(kind, plain, about),
                            rule,
                            flow.span(start, start + text.length()),
                            flow.line(start, start + text.length())));
        }
    }

    private static BigDecimal amount(String written) {
        Integer inWords = IN_WORDS.get(written.toLowerCase(Locale.ROOT));
        return inWords != null
                ? BigDecimal.valueOf(inWords)
                : new BigDecimal(written.replaceAll("[ .](?=\\d{3})", "").replace(',', '.'));
    }

    private static BigDecimal kronor(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "tkr", "kkr", "tusen kr", "tusen kronor" -> BigDecimal.valueOf(1_000);
            case "mnkr", "mkr", "miljoner", "miljon", "miljoner kr", "miljoner kronor" ->
                    BigDecimal.valueOf(1_000_000);
            case "mdkr", "miljarder" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
