package se.samspel.arkiv.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.internal.DocumentText.Line;

/** What a document is called: the name asked for in its form, the line with its type, or its first heading. */
final class TitleRule {
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^(insatsens namn|projektets namn|projektnamn|titel)\\b[:\\s]*(.*)$");
    private static final Pattern NOT_A_TITLE =
            Pattern.compile(
                    "(?iu)^(datum|finsam|inledning|bakgrund|innehåll|innehållsförteckning|sammanfattning"
                            + "|sida \\d+.*|[\\d\\s./–-]+|\\d{4}-\\d\\d-\\d\\d.*|samordningsförbund\\S*)$");

    Optional<Suggestion> suggest(DocumentText text, @Nullable DocumentType type) {
        return byLabel(text)
                .or(() -> type == null ? Optional.empty() : byType(text, type))
                .or(() -> byFirstHeading(text));
    }

    private static Optional<Suggestion> byLabel(DocumentText text) {
        List<Line> top = text.top();
        for (int at = 0; at < top.size(); at++) {
            Matcher label = LABEL.matcher(top.get(at).text());
            if (label.matches()) {
                String same = label.group(2).strip();
                String name = same.isEmpty() && at + 1 < top.size() ? top.get(at + 1).text() : same;
                return suggestion(name, "Namnet står i formuläret", top.get(at));
            }
        }
        return Optional.empty();
    }

    private static Optional<Suggestion> byType(DocumentText text, DocumentType type) {
        List<Line> top = text.top();
        for (int at = 0; at < top.size(); at++) {
            Line line = top.get(at);
            if (line.heading() && TypeRule.placeIn(type, line.text()) >= 0) {
                boolean alone = !line.text().contains(" ");
                boolean more = alone && at + 1 < top.size() && isTitle(top.get(at + 1));
                String title =
                        more
                                ? Titles.tidy(line.text())
                                        + " – "
                                        + Titles.tidy(top.get(at + 1).text())
                                : line.text();
                return suggestion(title, "Rubriken med dokumenttypen", line);
            }
        }
        return Optional.empty();
    }

    private static Optional<Suggestion> byFirstHeading(DocumentText text) {
        return text.top().stream()
                .filter(TitleRule::isTitle)
                .findFirst()
                .flatMap(line -> suggestion(line.text(), "Dokumentets första rubrik", line));
    }

    private static boolean isTitle(Line line) {
        return line.heading()
                && line.text().length() >= 5
                && !NOT_A_TITLE.matcher(line.text()).matches();
    }

    private static Optional<Suggestion> suggestion(String title, String rule, Line line) {
        return title.isBlank()
                ? Optional.empty()
                : Optional.of(new Suggestion(Fact.TITLE, Titles.tidy(title), rule, line.shown()));
    }
}
