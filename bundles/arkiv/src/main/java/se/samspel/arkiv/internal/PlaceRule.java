package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.arkiv.internal.DocumentText.Line;

/** Which förbund and municipality a document is about, by the names that the adopted units have. */
final class PlaceRule {
    private static final Set<String> GENERIC =
            Set.of(
                    "samordningsförbund",
                    "samordningsförbundet",
                    "finsam",
                    "län",
                    "i",
                    "och",
                    "för");
    private static final int NAMED = 10;
    private static final int IN_TOP = 4;
    private static final int ENOUGH = 2;

    private final Organisation organisation;

    PlaceRule(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The förbund that is named, or whose name and municipalities are mentioned most. */
    Optional<Suggestion> association(DocumentText text) {
        List<Found> found = new ArrayList<>();
        for (Unit unit : organisation.all(UnitKind.ASSOCIATION)) {
            found.add(association(unit, text));
        }
        return best(found, Fact.ASSOCIATION);
    }

    /** The municipality that stands out from the others of the text. */
    Optional<Suggestion> municipality(DocumentText text) {
        List<Found> found = new ArrayList<>();
        for (Unit unit : organisation.all(UnitKind.MUNICIPALITY)) {
            Found mentions = new Found(unit, "Kommunen nämns mest");
            count(name(unit), text, mentions, 1);
            found.add(mentions);
        }
        found.sort(Comparator.comparingInt((Found it) -> it.score).reversed());
        boolean standsOut = found.size() < 2 || found.getFirst().score >= 2 * found.get(1).score;
        return standsOut ? best(found, Fact.MUNICIPALITY) : Optional.empty();
    }

    private Found association(Unit unit, DocumentText text) {
        Found found = new Found(unit, "Förbundet nämns vid namn");
        List<String> own = own(unit.name());
        Pattern named = named(own);
        for (Line line : text.lines()) {
            if (!line.footnote() && named.matcher(line.text()).find()) {
                found.add(line, NAMED);
            }
        }
        if (found.score == 0) {
            found.rule = "Länet och kommunerna som nämns hör till förbundet";
        }
        own.forEach(word -> count(word, text, found, 1));
        for (Unit municipality : organisation.all(UnitKind.MUNICIPALITY)) {
            if (unit.id().equals(municipality.parent())) {
                count(name(municipality), text, found, 2);
            }
        }
        return found;
    }

    /** "samordningsförbundet RAR", "Finsam Lomma Kävlinge": the general word and the own words close after. */
    private static Pattern named(List<String> own) {
        StringBuilder pattern =
                new StringBuilder("(?iu)(samordningsförbund(et)?s?|finsam)[\\s:–-]+");
        for (String word : own) {
            pattern.append("(?=.{0,40}?(?<!\\p{L})")
                    .append(Pattern.quote(word))
                    .append("s?(?!\\p{L}))");
        }
        return Pattern.compile(own.isEmpty() ? "(?!)" : pattern.toString());
    }

    private static void count(String name, DocumentText text, Found found, int weight) {
        Pattern word =
                Pattern.compile(
                        "(?<!\\p{L})" + either(name) + "s?(?!\\p{L})", Pattern.UNICODE_CASE);
        int at = 0;
        for (Line line : text.lines()) {
            if (!line.footnote() && word.matcher(line.text()).find()) {
                found.add(line, at < text.top().size() ? weight * IN_TOP : weight);
            }
            at++;
        }
    }

    /** As it is written, or in capitals. */
    private static String either(String name) {
        return "(?:"
                + Pattern.quote(name)
                + "|"
                + Pattern.quote(name.toUpperCase(Locale.ROOT))
                + ")";
    }

    private static Optional<Suggestion> best(List<Found> found, Fact fact) {
        return found.stream()
                .filter(it -> it.score >= ENOUGH)
                .max(Comparator.comparingInt(it -> it.score))
                .map(
                        it ->
                                new Suggestion(
                                        fact,
                                        it.unit.id().value(),
                                        it.rule,
                                        it.line == null ? "" : it.line.shown()));
    }

    private static List<String> own(String name) {
        return Arrays.stream(name.replaceFirst(" i .*", "").split("[\\s–,-]+"))
                .filter(
                        word ->
                                word.length() > 1
                                        && !GENERIC.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String name(Unit municipality) {
        return municipality.name().replaceFirst("s? kommun$", "");
    }

    private static final class Found {
        private final Unit unit;
        private String rule;
        private int score;
        private @Nullable Line line;

        Found(Unit unit, String rule) {
            this.unit = unit;
            this.rule = rule;
        }

        void add(Line mention, int weight) {
            score += weight;
            if (line == null) {
                line = mention;
            }
        }
    }
}
