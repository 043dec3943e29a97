package se.samspel.arkiv.internal.earlier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.internal.Searching;
import se.samspel.arkiv.internal.Searching.Asked;

/** How like each other what is typed and what stands in the archive are: how many of the typed words a text holds. */
final class Likeness {
    private static final int SHORTEST_WORD = 4;
    private static final int MOST_WORDS = 25;

    private Likeness() {}

    /** The words that say something, each once; short ones are the same in every text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST_WORD && !words.contains(word)) {
                words.add(word);
            }
        }
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    /**
     * How many different typed words each text holds, in whatever form they have. All texts are read as one, so that the
     * engine reads the question once.
     */
    static List<Integer> shared(
            Searching searching, Viewer viewer, Asked asked, List<String> texts) {
        StringBuilder all = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<Set<String>> found = new ArrayList<>();
        for (String text : texts) {
            all.append(text).append("\n\n");
            ends.add(all.length());
            found.add(new HashSet<>());
        }
        int at = 0;
        for (Searching.Marked piece : searching.marked(viewer, asked, all.toString())) {
            while (at < ends.size() && piece.start() >= ends.get(at)) {
                at++;
            }
            if (piece.marked() && at < found.size()) {
                found.get(at).add(piece.text().toLowerCase(Locale.ROOT));
            }
        }
        return found.stream().map(Set::size).toList();
    }
}
