package se.samspel.bench.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samspel.arkiv.spi.Synonym;

/** What words are called in this field: what begrepp tells the archive in the product, from a list of our own here. */
final class Terms {
    private static final int SHORTEST_INFLECTED = 4;
    private static final int LONGEST_ENDING = 3;
    private final List<List<String>> terms;

    /** @param lines the names of one term each, with bars between */
    Terms(List<String> lines) {
        terms =
                lines.stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> List.of(line.split(" \\| ")))
                        .toList();
    }

    /** What else the words of a query are called. */
    List<Synonym> in(String typed) {
        String[] words = typed.toLowerCase(Locale.ROOT).split(" ");
        List<Synonym> synonyms = new ArrayList<>();
        for (List<String> names : terms) {
            for (String name : names) {
                String said = said(words, name.toLowerCase(Locale.ROOT).split(" "));
                if (!said.isEmpty()) {
                    synonyms.add(
                            new Synonym(
                                    said,
                                    names.stream().filter(other -> !other.equals(name)).toList()));
                    break;
                }
            }
        }
        return synonyms;
    }

    private static String said(String[] words, String[] name) {
        for (int at = 0; at + name.length <= words.length; at++) {
            int same = 0;
            while (same < name.length && isForm(name[same], words[at + same])) {
                same++;
            }
            if (same == name.length) {
                return String.join(" ", List.of(words).subList(at, at + same));
            }
        }
        return "";
    }

    private static boolean isForm(String name, String word) {
        return word.equals(name)
                || name.length() >= SHORTEST_INFLECTED
                        && word.length() <= name.length() + LONGEST_ENDING
                        && word.startsWith(name);
    }
}
