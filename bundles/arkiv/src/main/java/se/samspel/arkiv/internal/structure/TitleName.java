package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.arkiv.internal.structure.Names.Name;

/**
 * The insats that a report on one insats has in its title: "Slutrapport Kompassen i Bollnäs 2019–2022" is about Kompassen.
 * The name stands on the line with the kind of report, on the next one, or on the one before.
 */
final class TitleName {
    private static final Pattern REPORT =
            Pattern.compile(
                    "(?iu)^\\P{L}*(?:en |ett )?(?:slut|delårs|del|tertial|tertiär|läges|projekt|utvärderings)rapport(?:en)?(?!\\p{L})(.*)$"
                            + "|(?iu)^\\P{L}*(?:en )?(?:utvärdering(?:en)?|slutredovisning(?:en)?)(?!\\p{L})(.*)$");
    private static final Pattern LEADS_UP =
            Pattern.compile(
                    "(?iu)^(?:[\\s:,.–—-]+|(?:av|för|om|från|gällande|avseende|insatsen|projektet)(?!\\p{L}))+");
    private static final Pattern REST = Pattern.compile("\\s*(?:[,;(]|:\\s|\\s[–—-]\\s).*$");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
                            + "|våren|hösten|första|andra|tredje|halvåret|tertialet|kvartalet|år|året|till|och|\\d+)(?!\\p{L})");
    private static final Pattern YEARS_AT_END =
            Pattern.compile("\\s+(?:19|20)\\d\\d(?:\\s?[–/-]\\s?\\d{2,4})?$");
    private static final Pattern PLACE_AT_END = Pattern.compile("\\s+i\\s+\\p{Lu}[\\p{L}-]+$");
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile(
                    "(?iu)samordningsförbund|finsam|processledar|samverkanskoordinator|^(?:mysam|lsg|lokus)(?!\\p{L})|idégrupp"
                            + "|lokal(?:a)? grupp|styrelse|kansli|handlingsplan|verksamhets|^region(?!\\p{L})|kommun(?:en)?$|^bilaga"
                            + "|^(?:\\p{L}*mål(?:et|en)?|mål(?:sättning|uppfyll)\\p{L}*)(?!\\p{L})|^\\d+(?:[.)]|\\.\\d)"
                            + "|^innehåll|^sammanfattning|^bakgrund|^inledning|^syfte|^period|^datum|rapport");
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;
    private static final int LINES = 4;

    private TitleName() {}

    /** A name, and the line of the flow where it stands. */
    record Titled(String name, int start, int end) {}

    private record Line(int start, String text) {}

    /** The insats of a title; empty when the document is no report on a single one. */
    static Optional<Titled> in(Flow flow, Names names) {
        List<Line> top = top(flow.text());
        for (int at = 0; at < Math.min(2, top.size()); at++) {
            Matcher report = REPORT.matcher(top.get(at).text());
            if (report.matches()) {
                String rest = report.group(1) == null ? report.group(2) : report.group(1);
                List<Line> places = new ArrayList<>();
                places.add(new Line(top.get(at).start(), rest));
                places.addAll(top.subList(0, at));
                places.addAll(top.subList(at + 1, Math.min(at + 2, top.size())));
                return places.stream().flatMap(it -> titled(flow, it, names).stream()).findFirst();
            }
        }
        return Optional.empty();
    }

    private static List<Line> top(String text) {
        List<Line> top = new ArrayList<>();
        int start = 0;
        while (start < text.length() && top.size() < LINES) {
            int end = endOfLine(text, start);
            String line = text.substring(start, end);
            if (line.length() > LONGEST_LINE) {
                return top;
            }
            if (!line.isBlank()) {
                top.add(new Line(start, line.strip()));
            }
            start = end + 1;
        }
        return top;
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != Flow.PAGE) {
            end++;
        }
        return end;
    }

    private static Optional<Titled> titled(Flow flow, Line line, Names names) {
        String name = name(line.text(), names);
        return isName(name, names)
                ? Optional.of(new Titled(name, line.start(), endOfLine(flow.text(), line.start())))
                : Optional.empty();
    }

    private static String name(String words, Names names) {
        String name = LEADS_UP.matcher(words).replaceFirst("");
        name = REST.matcher(name).replaceFirst("").strip();
        if (TIME.matcher(name).replaceAll("").codePoints().noneMatch(Character::isLetter)) {
            return "";
        }
        name = YEARS_AT_END.matcher(name).replaceFirst("");
        name = PLACE_AT_END.matcher(name).replaceFirst("");
        for (Name place : names.municipalities()) {
            if (name.endsWith(" " + place.name())) {
                return name.substring(0, name.length() - place.name().length()).strip();
            }
        }
        return name.replaceFirst("[.:]$", "").strip();
    }

    private static boolean isName(String name, Names names) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)))
                && name.codePoints().filter(Character::isLetter).count() >= 2
                && name.split("\\s+").length <= MOST_WORDS
                && !SOMETHING_ELSE.matcher(name).find()
                && names.municipalities().stream().noneMatch(it -> it.name().equals(name))
                && names.parties().stream().noneMatch(it -> it.words().contains(name));
    }
}
