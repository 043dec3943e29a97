package se.samspel.arkiv.internal.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes off what makes one word of another ("möjlighet", "möjlig") by the rules of Snowball's Swedish stemmer
 * (snowballstem.org/algorithms/swedish), of which it is a quicker writing: endings are looked for by their last letter.
 */
final class Derivations {
    private static final String VOWELS = "aeiouyåäö";
    private static final String BEFORE_S = "bcdfghjklmnoprtvy";
    private static final String BEFORE_OST = "iklnprtuv";
    private static final int SHORTEST_FRONT = 3;
    private static final int ALPHABET = 128;
    private static final List<List<String>> MAIN =
            byLastLetter(
                    "a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar"
                            + " er heter or s as arnas ernas ornas es ades andes ens arens hetens"
                            + " erns at andet het ast");
    private static final List<List<String>> PAIRS = byLastLetter("dd gd nn dt gt kt tt");
    private static final List<List<String>> OTHER = byLastLetter("ig lig els fullt öst");

    private Derivations() {}

    private static List<List<String>> byLastLetter(String endings) {
        List<String> longestFirst =
                Stream.of(endings.split(" "))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        return IntStream.range(0, ALPHABET)
                .mapToObj(
                        letter ->
                                longestFirst.stream()
                                        .filter(it -> it.charAt(it.length() - 1) == letter)
                                        .toList())
                .toList();
    }

    /** What is left of a word in lower case. */
    static String off(String word) {
        int front = front(word);
        return withoutOther(withoutPair(withoutMain(word, front), front), front);
    }

    /** Where the part begins that may lose an ending: after the first consonant that follows a vowel. */
    private static int front(String word) {
        int at = 0;
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) < 0) {
            at++;
        }
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return at >= word.length() || word.length() < SHORTEST_FRONT
                ? word.length()
                : Math.max(at + 1, SHORTEST_FRONT);
    }

    private static String withoutMain(String word, int front) {
        String ending = ending(word, front, MAIN);
        boolean off =
                !ending.equals("s")
                        || word.length() > 1
                                && BEFORE_S.indexOf(word.charAt(word.length() - 2)) >= 0;
        return off ? without(word, ending.length()) : word;
    }

    private static String withoutPair(String word, int front) {
        return ending(word, front, PAIRS).isEmpty() ? word : without(word, 1);
    }

    private static String withoutOther(String word, int front) {
        String ending = ending(word, front, OTHER);
        return switch (ending) {
            case "fullt" -> without(word, 1);
            case "öst" -> {
                int before = word.length() - ending.length() - 1;
                boolean off = before >= 0 && BEFORE_OST.indexOf(word.charAt(before)) >= 0;
                yield off ? without(word, 1) : word;
            }
            default -> without(word, ending.length());
        };
    }

    /** The longest of some endings that stands after the front; empty for none. */
    private static String ending(String word, int front, List<List<String>> endings) {
        char last = word.isEmpty() ? 0 : word.charAt(word.length() - 1);
        if (last < ALPHABET) {
            for (String ending : endings.get(last)) {
                if (word.length() - ending.length() >= front && word.endsWith(ending)) {
                    return ending;
                }
            }
        }
        return "";
    }

    private static String without(String word, int letters) {
        return letters == 0 ? word : word.substring(0, word.length() - letters);
    }
}
