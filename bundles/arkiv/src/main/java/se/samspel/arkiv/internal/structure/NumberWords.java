package se.samspel.arkiv.internal.structure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How numbers of people, shares and money are written. */
final class NumberWords {
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
    static final Pattern COUNT =
            Pattern.compile(
                    "(?iu)"
                            + NUMBER
                            + RANGE
                            + "(?!\\s*(?:%|procent|år|kr))\\s+((?:\\p{L}+(?:a|da|ade|ande|ta|na)\\s+){0,2}?"
                            + PEOPLE
                            + ")");
    static final Pattern WENT =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:gick|går|fick|kom|har|gått|kommit|avslutades|slussades|skrevs)\\s+(?:\\p{L}+\\s+){0,2}?"
                            + NUMBER
                            + RANGE
                            + "\\s+(?:av dem\\s+)?((?:vidare\\s+|ut\\s+)?(?:till|i)\\s+(?:arbete|studier|praktik|jobb|utbildning|anställning|egen försörjning)(?:\\s+eller\\s+(?:arbete|studier|praktik|utbildning))?)");
    static final Pattern OUT_OF =
            Pattern.compile(
                    "(?iu)"
                            + NUMBER
                            + RANGE
                            + "\\s+(?:av\\s+(?:dem|dessa|deltagarna|\\d+)\\s+(?:\\p{L}+\\s+)?)((?:gick|kom|fick|har gått|gått|är|började)\\s+(?:vidare\\s+|ut\\s+)?(?:till|i)?\\s*(?:arbete|studier|praktik|jobb|utbildning|anställning)(?:\\s+eller\\s+(?:arbete|studier))?)");
    static final Pattern SHARE =
            Pattern.compile(
                    "(?iu)"
                            + NUMBER
                            + "\\s*(?:%|procent)(?:\\s+(av\\s+(?:de\\s+|dessa\\s+)?(?:\\p{L}+\\s+){0,2}?"
                            + PEOPLE
                            + "))");
    static final Pattern MONEY =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d,.])("
                            + DIGITS
                            + ")(?:\\s?[-–]\\s?("
                            + DIGITS
                            + "))?\\s*(tusen kronor|tusen kr|tkr|kkr|miljoner kronor|miljoner kr|miljoner|miljon|mnkr|mkr|mdkr|miljarder|kronor|kr|sek|:-)(?!\\p{L})");
    static final Pattern AFTER =
            Pattern.compile(
                    "(?iu)^\\s+(?:(?:har\\s+)?(?:gått|gick|går|kommit|kom)\\s+)?((?:(?:vidare|ut)\\s+)?(?:till|i)\\s+(?:arbete|studier|praktik|jobb|utbildning|anställning)(?:\\s+eller\\s+(?:arbete|studier|praktik|utbildning))?)");
    static final Pattern ABOUT_MONEY =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(överskott|underskott|budget|kostnad|lön|lokalhyra|hyra|anslag|medlemsbidrag|bidrag|medel|återbetal|betalas tillbaka"
                            + "|finansier|ansök|besparing|driftsbidrag|upparbetat|förbruk)(\\p{Ll}*)");

    private NumberWords() {}

    /** What a number in digits or words amounts to. */
    static BigDecimal amount(String written) {
        Integer inWords = IN_WORDS.get(written.toLowerCase(Locale.ROOT));
        return inWords != null
                ? BigDecimal.valueOf(inWords)
                : new BigDecimal(written.replaceAll("[ .](?=\\d{3})", "").replace(',', '.'));
    }

    /** How many kronor a unit of money is. */
    static BigDecimal kronor(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "tkr", "kkr", "tusen kr", "tusen kronor" -> BigDecimal.valueOf(1_000);
            case "mnkr", "mkr", "miljoner", "miljon", "miljoner kr", "miljoner kronor" ->
                    BigDecimal.valueOf(1_000_000);
            case "mdkr", "miljarder" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
