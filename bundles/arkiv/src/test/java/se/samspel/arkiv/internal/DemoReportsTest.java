package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.identity.testing.SmallOrganisation;

/** The invented reports of the demo: enough of them, each a text of its own, and with what the pages of outcomes show. */
class DemoReportsTest {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final List<String> OUTCOMES =
            List.of(
                    "uppfyllt",
                    "delvis uppfyllt",
                    "ej uppfyllt",
                    "svårt att utvärdera",
                    "ej uppföljt",
                    "ej bedömt");

    private final Suggestions suggestions = new Suggestions(new SmallOrganisation().organisation());

    private static String text(String file) {
        try (InputStream in = DemoReportsTest.class.getResourceAsStream("/demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> files() {
        return text("rapporter.txt").lines().map(line -> line.split(" ", 4)[3]).toList();
    }

    @Test
    void thereAreFortyAndMoreOverSeveralYears() {
        assertTrue(files().size() >= 40, files().toString());
        assertEquals(files().size(), new HashSet<>(files()).size());
        Set<String> years =
                files().stream()
                        .map(YEAR::matcher)
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .collect(Collectors.toSet());
        assertTrue(years.size() >= 6, years.toString());
        for (String file : files()) {
            int words = text(file).split("\\s+").length;
            assertTrue(words >= 130 && words <= 400, file + " has " + words);
        }
    }

    @Test
    void everyReportIsGivenItsTypeAndAYearOfItsName() {
        for (String file : files()) {
            Map<Fact, String> found =
                    suggestions
                            .of("dokument.txt", List.of(new PageText(1, text(file), List.of())))
                            .stream()
                            .collect(Collectors.toMap(Suggestion::fact, Suggestion::value));
            String year = found.getOrDefault(Fact.YEAR, "");
            assertTrue(found.containsKey(Fact.TYPE), file + ": " + found);
            assertTrue(found.containsKey(Fact.TITLE), file + ": " + found);
            assertTrue(year.matches("20[12]\\d"), file + ": " + found);
        }
    }

    @Test
    void everyOutcomeStandsInManyOfThem() {
        for (String outcome : OUTCOMES) {
            long many =
                    files().stream()
                            .filter(file -> text(file).toLowerCase().contains(outcome))
                            .count();
            assertTrue(many >= 8, outcome + " in " + many);
        }
    }

    @Test
    void whatTheyAreSaidToBeAboutIsSaidOfReportsThatAreThere() {
        List<String> said = text("handlar-om.txt").lines().toList();
        assertTrue(said.size() >= 25, said::toString);
        for (String line : said) {
            assertTrue(files().contains(line.split("\\|")[0]), line);
            assertTrue(line.matches("[^|]+\\|[^|]*\\|[^|]*"), line);
        }
    }

    @Test
    void noTwoHaveASentenceInCommon() {
        Map<String, String> first = new HashMap<>();
        for (String file : files()) {
            for (String sentence : text(file).split("(?<=[.!?])\\s+|\n")) {
                if (sentence.split(" ").length >= 8) {
                    String other = first.put(sentence, file);
                    assertTrue(other == null, sentence + " in " + file + " and " + other);
                }
            }
        }
    }
}
