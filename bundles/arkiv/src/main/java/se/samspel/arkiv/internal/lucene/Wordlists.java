package se.samspel.arkiv.internal.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The archive's own word lists, written for this field and free to ship.
 *
 * @param stems words whose forms a rule cannot bring together
 * @param parts what compounds are made of, each with the forms it has at the front of one
 * @param stopWords words too common to ask for
 * @param asking words that only ask
 * @param light words that say little beside others
 */
record Wordlists(
        Stems stems,
        Map<String, Set<String>> parts,
        Set<String> stopWords,
        Set<String> asking,
        Set<String> light) {
    private static final String ASKING = "? ";

    Wordlists {
        parts = Map.copyOf(parts);
        stopWords = Set.copyOf(stopWords);
        asking = Set.copyOf(asking);
        light = Set.copyOf(light);
    }

    /**
     * Form to stem.
     *
     * @param words for whole words
     * @param tails for the ends of compounds
     * @param verbs for verbs, alone or after a prefix; the stem is what the rules make of the value
     */
    record Stems(Map<String, String> words, Map<String, String> tails, Map<String, String> verbs) {
        Stems {
            words = Map.copyOf(words);
            tails = Map.copyOf(tails);
            verbs = Map.copyOf(verbs);
        }
    }

    /** Reads the lists from the bundle. */
    static Wordlists load() {
        List<String> light = lines("light.txt");
        return new Wordlists(
                stems(lines("stems.txt")),
                parts(lines("parts.txt")),
                words(lines("stopwords.txt").stream()),
                words(
                        light.stream()
                                .filter(line -> line.startsWith(ASKING))
                                .map(line -> line.substring(ASKING.length()))),
                words(light.stream().filter(line -> !line.startsWith(ASKING))));
    }

    private static Stems stems(List<String> lines) {
        Map<String, String> words = new HashMap<>();
        Map<String, String> tails = new HashMap<>();
        Map<String, String> verbs = new HashMap<>();
        for (String line : lines) {
            String[] forms = line.replaceFirst("^[-+]", "").split("\\s+");
            for (String form : forms) {
                (line.startsWith("+") ? verbs : words).put(form, forms[0]);
                if (line.startsWith("-")) {
                    tails.put(form, forms[0]);
                }
            }
        }
        return new Stems(words, tails, verbs);
    }

    private static Map<String, Set<String>> parts(List<String> lines) {
        Map<String, Set<String>> parts = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split("\\s+");
            Set<String> fronts = new HashSet<>(Arrays.asList(words));
            fronts.add(words[0] + "s");
            parts.put(words[0], Set.copyOf(fronts));
        }
        return parts;
    }

    private static Set<String> words(Stream<String> lines) {
        return lines.flatMap(line -> Stream.of(line.split("\\s+"))).collect(Collectors.toSet());
    }

    private static List<String> lines(String name) {
        try (InputStream in = Wordlists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks its word list " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("cannot read the word list " + name, cannotRead);
        }
    }
}
