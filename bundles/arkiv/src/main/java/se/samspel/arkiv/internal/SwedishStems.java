package se.samspel.arkiv.internal;

import java.util.Map;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * What a Swedish word comes down to, so that its forms meet: Snowball's stemmer, with the words of this field given by a
 * list and with the endings that Snowball leaves alone (the definite of neuter words, of words on -a, and -ering) taken
 * off. Keeps å, ä and ö. One instance per thread.
 */
final class SwedishStems {
    private static final int SHORTEST_TAIL = 5;
    private static final int SHORTEST_STEM = 3;

    private final SwedishStemmer snowball = new SwedishStemmer();
    private final Map<String, String> listed;

    SwedishStems(Wordlists lists) {
        this.listed = lists.stems();
    }

    /** The stem of a word in lower case. */
    String stem(String word) {
        int colon = word.indexOf(':');
        if (colon >= 2) {
            return stem(word.substring(0, colon));
        }
        String whole = listed.get(word);
        if (whole != null) {
            return whole;
        }
        for (int at = SHORTEST_STEM; at <= word.length() - SHORTEST_TAIL; at++) {
            String tail = listed.get(word.substring(at));
            if (tail != null) {
                return word.substring(0, at) + tail;
            }
        }
        String singular = withoutDefinite(word);
        return endsInNad(singular) ? singular : withoutEring(snowball(singular));
    }

    private String snowball(String word) {
        snowball.setCurrent(word);
        snowball.stem();
        return snowball.getCurrent();
    }

    private static String withoutDefinite(String word) {
        if (word.endsWith("heternas")) {
            return cut(word, 1);
        }
        if (word.endsWith("andets") || word.endsWith("endets")) {
            return cut(word, 1);
        }
        if (isNeuter(word, "ets")) {
            return cut(word, 3);
        }
        if (isNeuter(word, "et")) {
            return cut(word, 2);
        }
        if (word.endsWith("nads") || word.endsWith("stads")) {
            return cut(word, 1);
        }
        if (leavesStem(word, "na") && (word.endsWith("vna") || word.endsWith("ndna"))) {
            return cut(word, 2);
        }
        if (isNeuterPlural(word, "enas")) {
            return cut(word, 4);
        }
        if (isNeuterPlural(word, "ena")) {
            return cut(word, 3);
        }
        return isDefiniteOfA(word) ? cut(word, 2) : word;
    }

    /** "förbundet", but neither "verksamhet", "kvalitet" nor "deltagandet". */
    private static boolean isNeuter(String word, String ending) {
        if (!leavesStem(word, ending) || word.endsWith("and" + ending)) {
            return false;
        }
        char before = word.charAt(word.length() - ending.length() - 1);
        return before != 'h'
                && !word.endsWith("it" + ending)
                && !word.endsWith("iet" + ending.substring(2))
                && !word.endsWith("kr" + ending);
    }

    /** "områdena", but not "scena". */
    private static boolean isNeuterPlural(String word, String ending) {
        return leavesStem(word, ending)
                && !isVowel(word.charAt(word.length() - ending.length() - 1))
                && !word.startsWith("för" + ending);
    }

    /** "skolan", but neither "planen", "handlingsplan", "huvudman" nor "nästan". */
    private static boolean isDefiniteOfA(String word) {
        return leavesStem(word, "an")
                && word.length() >= 6
                && !word.endsWith("plan")
                && !word.endsWith("man")
                && !word.endsWith("organ")
                && !word.equals("nästan")
                && !word.equals("förutan");
    }

    /** "kostnad" and "verkstad": the end is not that of "avslutad". */
    private static boolean endsInNad(String word) {
        return word.endsWith("nad") || word.endsWith("stad");
    }

    private static boolean leavesStem(String word, String ending) {
        if (!word.endsWith(ending) || word.length() - ending.length() < SHORTEST_STEM) {
            return false;
        }
        return word.chars().limit(word.length() - (long) ending.length()).anyMatch(c -> isVowel(c));
    }

    private static boolean isVowel(int character) {
        return "aeiouyåäöé".indexOf(character) >= 0;
    }

    private static String withoutEring(String stem) {
        return stem.length() >= 8 && stem.endsWith("ering") ? cut(stem, 3) : stem;
    }

    private static String cut(String word, int characters) {
        return word.substring(0, word.length() - characters);
    }
}
