package se.samspel.arkiv.internal.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes the endings of Swedish nouns, verbs and adjectives off, one after the other, until none is left. Since a base
 * word is treated like every word that ends as it does ("kontor" loses what looks like a plural, and so does "kontoret"
 * once its article is gone), all forms come down to the same root, even where the root is shorter than a grammar's.
 */
final class SwedishEndings {
    private static final String VOWELS = "aeiouyåäöé";

    /** Verbs on -era and what is made of them: the root keeps its "era", so that "planering" is no "plan". */
    private static final List<String> OF_ERA =
            List.of("era", "erar", "erat", "erad", "erade", "erand", "erande", "ering");

    private static final int LONGEST_OF_ERA = 6;

    /** The first one that fits is taken off; then it begins anew. */
    private static final List<Ending> ENDINGS =
            List.of(
                    ending("s").atLeast(3).notAfter("s"),
                    ending("na").atLeast(4).after("ar", "er", "or", "e", "arta"),
                    ending("na").atLeast(3).after("v", "und", "jud", "slag", "drag"),
                    ending("et").atLeast(3).notAfter("h", "it", "iet", "kr"),
                    ending("at").atLeast(3),
                    ending("ad").atLeast(3),
                    ending("an").atLeast(3).notAfter("pl", "m", "org"),
                    ending("en").atLeast(3),
                    ending("n").atLeast(2).after("el", "er", "or", "i", "y", "å", "ö", "é"),
                    ending("are").atLeast(3),
                    ending("ar").atLeast(3),
                    ending("er").atLeast(3),
                    ending("or").atLeast(3),
                    ending("ast").atLeast(3).after("ig"),
                    ending("it").atLeast(4),
                    ending("t")
                            .atLeast(4)
                            .after("ig", "al", "iv", "sam", "sk", "lös", "bar", "el", "ell"),
                    ending("and").atLeast(3),
                    ending("end").atLeast(3),
                    ending("a").atLeast(3),
                    ending("e").atLeast(3),
                    ending("um").atLeast(4).after("i"),
                    ending("m").atLeast(3).after("m"),
                    ending("r").atLeast(4).after("b", "d", "f", "g", "k", "m", "p", "t", "v"));

    private static final int ALPHABET = 128;

    /** The endings by their last letter, in the same order. */
    private static final List<List<Ending>> BY_LAST_LETTER =
            IntStream.range(0, ALPHABET)
                    .mapToObj(letter -> ENDINGS.stream().filter(it -> it.last() == letter).toList())
                    .toList();

    private final Set<String> tooCommon;
    private final int longestTooCommon;

    /**
     * @param tooCommon words that no other may come down to: "försenad" is not "för"
     */
    SwedishEndings(Set<String> tooCommon) {
        this.tooCommon = new HashSet<>(tooCommon);
        longestTooCommon = tooCommon.stream().mapToInt(String::length).max().orElse(0);
    }

    /** What is left of a word in lower case. */
    String off(String word) {
        int vowel = firstVowel(word);
        int left = word.length();
        int before;
        do {
            before = left;
            int root = rootOfEra(word, left, vowel);
            if (root >= 0) {
                return word.substring(0, root) + "era";
            }
            left = shorter(word, left, vowel);
        } while (left != before);
        return left >= 5 && word.startsWith("el", left - 2)
                ? word.substring(0, left - 2) + "l"
                : word.substring(0, left);
    }

    /** How many letters are left of the first ones when an ending is off. */
    private int shorter(String word, int length, int vowel) {
        for (Ending ending : endings(word, length)) {
            if (ending.fits(word, length, vowel)) {
                int left = length - ending.letters().length();
                return isTooCommon(word, left) ? length : left;
            }
        }
        return length;
    }

    private boolean isTooCommon(String word, int length) {
        return length <= longestTooCommon && tooCommon.contains(word.substring(0, length));
    }

    private static List<Ending> endings(String word, int length) {
        char last = length == 0 ? 0 : word.charAt(length - 1);
        return last < ALPHABET ? BY_LAST_LETTER.get(last) : List.of();
    }

    /** How many letters a verb on -era has before it; -1 when it is none. */
    private static int rootOfEra(String word, int length, int vowel) {
        for (int at = Math.max(2, length - LONGEST_OF_ERA); at + 2 < length; at++) {
            if (word.charAt(at) == 'e' && word.charAt(at + 1) == 'r' && vowel < at) {
                for (String ending : OF_ERA) {
                    if (ending.length() == length - at && word.startsWith(ending, at)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    /** Where the first vowel stands; after the last letter when there is none. */
    private static int firstVowel(String word) {
        int at = 0;
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static Ending ending(String letters) {
        return new Ending(letters, 3, List.of(), List.of());
    }

    /**
     * One ending.
     *
     * @param least how many letters must be left, a vowel among them
     * @param after what must stand before it, any of them; anything when empty
     * @param notAfter what must not stand before it
     */
    private record Ending(String letters, int least, List<String> after, List<String> notAfter) {
        Ending atLeast(int left) {
            return new Ending(letters, left, after, notAfter);
        }

        Ending after(String... any) {
            return new Ending(letters, least, List.of(any), notAfter);
        }

        Ending notAfter(String... any) {
            return new Ending(letters, least, after, List.of(any));
        }

        char last() {
            return letters.charAt(letters.length() - 1);
        }

        /** Whether the first letters of a word end so. */
        boolean fits(String word, int length, int vowel) {
            int left = length - letters.length();
            return left >= least
                    && vowel < left
                    && word.startsWith(letters, left)
                    && (after.isEmpty() || endsWithAny(word, left, after))
                    && !endsWithAny(word, left, notAfter);
        }

        private static boolean endsWithAny(String word, int length, List<String> ends) {
            for (String end : ends) {
                if (word.startsWith(end, length - end.length())) {
                    return true;
                }
            }
            return false;
        }
    }
}
