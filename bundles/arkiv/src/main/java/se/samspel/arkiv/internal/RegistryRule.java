package se.samspel.arkiv.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.arkiv.internal.DocumentText.Line;

/**
 * The number a document has in a registry, where it says so of itself: near its top, or on a short line that begins with the
 * word. A number in running text belongs to something else.
 */
final class RegistryRule {
    private static final String WORD =
            "(?iu:diarie\\s?(?:nummer|nr)|dnr|ärende\\s?(?:nummer|nr)|registrerings?nummer)(?!\\p{L})\\s*[.:]*\\s*";

    /** "2023/145", "SF 2021-0045:3", "RAR 12/2019"; what was masked is none. */
    private static final String NUMBER =
            "((?:\\p{Lu}[\\p{L}]{0,9}[ /-]?)?(?>\\d{1,8}(?:[/:.–-]\\d{1,8}){0,3}))(?![\\p{L}\\d*×•-])";

    private static final Pattern LABELLED = Pattern.compile("(?<!\\p{L})" + WORD + NUMBER);
    private static final Pattern LABEL = Pattern.compile("^(?iu:vårt?\\s+)?" + WORD + "$");
    private static final Pattern ALONE = Pattern.compile("^" + NUMBER + "$");
    private static final Pattern OTHERS =
            Pattern.compile("(?iu)(?<!\\p{L})(?:ert?|era|deras|se|jfr|enligt)(?!\\p{L})");
    private static final int LONGEST_LINE = 60;
    private static final int FEWEST_DIGITS = 4;

    Optional<Suggestion> suggest(DocumentText text) {
        return inLines(text.top(), false)
                .or(() -> underLabel(text.top()))
                .or(() -> inLines(text.body(), true));
    }

    private static Optional<Suggestion> inLines(List<Line> lines, boolean first) {
        for (Line line : lines) {
            Matcher found = LABELLED.matcher(line.text());
            if (found.find()
                    && (!first || (found.start() == 0 && line.text().length() <= LONGEST_LINE))
                    && !OTHERS.matcher(line.text().substring(0, found.start())).find()
                    && tells(found.group(1))) {
                return suggestion(found.group(1), line);
            }
        }
        return Optional.empty();
    }

    /** A form has the word on one line and the number on the next. */
    private static Optional<Suggestion> underLabel(List<Line> lines) {
        for (int at = 0; at + 1 < lines.size(); at++) {
            Matcher number = ALONE.matcher(lines.get(at + 1).text());
            if (LABEL.matcher(lines.get(at).text()).matches()
                    && number.matches()
                    && tells(number.group(1))) {
                return suggestion(number.group(1), lines.get(at));
            }
        }
        return Optional.empty();
    }

    /** Whether it is more than the number of a list. */
    private static boolean tells(String number) {
        return number.matches(".*\\d[/:.–-]\\d.*")
                || number.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static Optional<Suggestion> suggestion(String number, Line line) {
        return Optional.of(
                new Suggestion(
                        Fact.REGISTRY_NUMBER,
                        number,
                        "Numret står efter ordet för diarienummer",
                        line.shown()));
    }
}
