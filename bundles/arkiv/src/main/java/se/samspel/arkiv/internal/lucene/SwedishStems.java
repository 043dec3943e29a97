package se.samspel.arkiv.internal.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a Swedish word comes down to, so that its forms meet: words of this field by a list, all others by their endings
 * and then by {@link Derivations}. Keeps å, ä and ö. Safe for any thread.
 */
final class SwedishStems {
    private static final int SHORTEST_FRONT = 3;
    private static final int SHORTEST_TAIL = 3;

    /** What a verb may begin with and still be bent as the verb after it. */
    private static final List<String> PREFIXES =
            List.of(
                    "an",
                    "av",
                    "be",
                    "bi",
                    "bort",
                    "del",
                    "efter",
                    "er",
                    "fast",
                    "fort",
                    "fram",
                    "fri",
                    "full",
                    "för",
                    "före",
                    "genom",
                    "god",
                    "hop",
                    "i",
                    "igen",
                    "ihop",
                    "in",
                    "inne",
                    "jäm",
                    "kart",
                    "kvar",
                    "med",
                    "miss",
                    "mot",
                    "möjlig",
                    "ned",
                    "ner",
                    "om",
                    "plan",
                    "på",
                    "sam",
                    "sjuk",
                    "tydlig",
                    "till",
                    "tillbaka",
                    "under",
                    "upp",
                    "upprätt",
                    "ut",
                    "utan",
                    "vidare",
                    "verk",
                    "väg",
                    "åstad",
                    "åter",
                    "över");

    private final Map<String, String> words;
    private final Map<String, String> tails;
    private final Map<String, String> verbs;
    private final Set<String> tooCommon;
    private final SwedishEndings endings;

    private final WordEnds tailEnds;
    private final WordEnds verbEnds;

    SwedishStems(Wordlists lists) {
        this.words = new HashMap<>(lists.stems().words());
        this.tails = new HashMap<>(lists.stems().tails());
        this.verbs = new HashMap<>(lists.stems().verbs());
        this.tooCommon = new HashSet<>(lists.stopWords());
        this.endings = new SwedishEndings(tooCommon);
        this.tailEnds =
                new WordEnds(
                        tails.keySet().stream()
                                .filter(it -> it.length() >= SHORTEST_TAIL)
                                .toList());
        this.verbEnds =
                new WordEnds(verbs.keySet().stream().filter(it -> it.length() >= 2).toList());
    }

    /** The stem of a word in lower case. Worked out each time: {@link WordForms} remembers what texts say. */
    String stem(String word) {
        int colon = word.indexOf(':');
        if (colon >= 2) {
            return stem(word.substring(0, colon));
        }
        String whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        String tail = word.length() < SHORTEST_FRONT + SHORTEST_TAIL ? null : tail(word);
        return tail == null
                ? byEndings(plainVerb(word))
                : word.substring(0, word.length() - tail.length()) + tails.get(tail);
    }

    /** The longest listed end of a compound. */
    private @Nullable String tail(String word) {
        List<String> ends = tailEnds.of(word, SHORTEST_FRONT);
        return ends.isEmpty() ? null : ends.getLast();
    }

    /** "inledde" as "inled"; any other word as it is. */
    private String plainVerb(String word) {
        String root = verbs.get(word);
        if (root != null || word.length() < 2) {
            return root == null ? word : root;
        }
        int first = PREFIXES.size();
        for (String verb : verbEnds.of(word, 1)) {
            int prefix = PREFIXES.indexOf(word.substring(0, word.length() - verb.length()));
            if (prefix >= 0 && prefix < first) {
                first = prefix;
                root = PREFIXES.get(prefix) + verbs.get(verb);
            }
        }
        return root == null ? word : root;
    }

    private String byEndings(String word) {
        String root = endings.off(word);
        String stem = Derivations.off(root);
        return tooCommon.contains(stem) ? root : stem;
    }
}
