package se.samspel.arkiv.internal;

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

/**
 * The archive's own word lists, written for this field and free to ship.
 *
 * @param stems form to stem, for words whose forms a rule cannot bring together
 * @param parts what compounds are made of, each with the forms it has at the front of one
 * @param stopWords words too common to ask for
 */
record Wordlists(Map<String, String> stems, Map<String, Set<String>> parts, Set<String> stopWords) {
    Wordlists {
        stems = Map.copyOf(stems);
        parts = Map.copyOf(parts);
        stopWords = Set.copyOf(stopWords);
    }

    /** Reads the lists from the bundle. */
    static Wordlists load() {
        return new Wordlists(stems(lines("stems.txt")), parts(lines("parts.txt")), words());
    }

    private static Map<String, String> stems(List<String> lines) {
        Map<String, String> stems = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split("\\s+");
            for (String form : words) {
                stems.put(form, words[0]);
            }
        }
        return stems;
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

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        lines("stopwords.txt").forEach(line -> words.addAll(Arrays.asList(line.split("\\s+"))));
        return words;
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
