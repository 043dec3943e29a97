package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ordinary words in all their forms, by declension and group; the table is reasoned from the grammar. */
class ParadigmTest {
    private final SwedishStems stems = new SwedishStems(Wordlists.load());

    static List<String> words() throws IOException {
        try (InputStream in = ParadigmTest.class.getResourceAsStream("paradigms.txt")) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyFormOfAWordHasTheSameStem(String forms) {
        assertOneStem(forms);
    }

    /** What holds for a listed word holds when it ends a compound. */
    @ParameterizedTest
    @MethodSource("listedAsTails")
    void everyFormOfAListedWordHasTheSameStemInCompounds(String forms) {
        for (String front : List.of("samverkans", "hälso", "delegations", "bil")) {
            assertOneStem(
                    Arrays.stream(forms.split(" "))
                            .map(front::concat)
                            .collect(Collectors.joining(" ")));
        }
    }

    static List<String> listedAsTails() {
        return Wordlists.load().stems().tails().entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getValue,
                                TreeMap::new,
                                Collectors.mapping(Map.Entry::getKey, Collectors.joining(" "))))
                .values()
                .stream()
                .toList();
    }

    private void assertOneStem(String forms) {
        Map<String, List<String>> byStem =
                Arrays.stream(forms.split(" "))
                        .collect(
                                Collectors.groupingBy(
                                        stems::stem, TreeMap::new, Collectors.toList()));
        assertEquals(1, byStem.size(), byStem::toString);
    }
}
