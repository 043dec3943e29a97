package se.samspel.arkiv.internal.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * What a Swedish word comes down to, so that its forms meet: words of this field by a list, all others by their endings
 * and then by Snowball's stemmer, which takes off what makes one word of another ("möjlighet", "möjlig"). Keeps å, ä and
 * ö. One instance per thread.
 */
final class SwedishStems {
    private static final int SHORTEST_FRONT = 3;
    private static final int SHORTEST_TAIL = 3;
    private static final int MOST_KNOWN = 20_000;

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

    private final SwedishStemmer snowball = new SwedishStemmer();
    private final Wordlists.Stems listed;
    private final Set<String> tooCommon;
    private final SwedishEndings endings;

    /** What was asked for lately: a text says the same words over and over. */
    private final Map<String, String> known = new HashMap<>();

    SwedishStems(Wordlists lists) {
        this.listed = lists.stems();
        this.tooCommon = lists.stopWords();
        this.endings = new SwedishEndings(tooCommon);
    }

    /** The stem of a word in lower case. */
    String stem(String word) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        String stem = known.get(word);
        if (stem == null) {
            stem = find(word);
            known.put(word, stem);
        }
        return stem;
    }

    private String find(String word) {
        int colon = word.indexOf(':');
        if (colon >= 2) {
            return find(word.substring(0, colon));
        }
        String whole = listed.words().get(word);
        if (whole != null) {
            return whole;
        }
        for (int at = SHORTEST_FRONT; at <= word.length() - SHORTEST_TAIL; at++) {
            String tail = listed.tails().get(word.substring(at));
            if (tail != null) {
                return word.substring(0, at) + tail;
            }
        }
        return byEndings(plainVerb(word));
    }

    /** "inledde" as "inled"; any other word as it is. */
    private String plainVerb(String word) {
        String root = listed.verbs().get(word);
        if (root != null) {
            return root;
        }
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix)) {
                String verb = listed.verbs().get(word.substring(prefix.length()));
                if (verb != null) {
                    return prefix + verb;
                }
            }
        }
        return word;
    }

    private String byEndings(String word) {
        String root = endings.off(word);
        snowball.setCurrent(root);
        snowball.stem();
        String stem = snowball.getCurrent();
        return tooCommon.contains(stem) ? root : stem;
    }
}
