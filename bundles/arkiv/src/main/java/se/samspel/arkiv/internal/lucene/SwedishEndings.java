package se.samspel.arkiv.internal.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /**
     * @param tooCommon words that no other may come down to: "försenad" is not "för"
     */
    SwedishEndings(Set<String> tooCommon) {
        this.tooCommon = new HashSet<>(tooCommon);
    }

    /** What is left of a word in lower case. */
    String off(String word) {
        String rest = word;
        String before;
        do {
            before = rest;
            String verb = verbOnEra(rest);
            if (verb != null) {
                return verb;
            }
            rest = shorter(rest);
        } while (!rest.equals(before));
        return rest.endsWith("el") && rest.length() >= 5
                ? rest.substring(0, rest.length() - 2) + "l"
                : rest;
    }

    private String shorter(String word) {
        for (Ending ending : endings(word)) {
            if (ending.fits(word)) {
                String rest = word.substring(0, word.length() - ending.letters().length());
                return tooCommon.contains(rest) ? word : rest;
            }
        }
        return word;
    }

    private static List<Ending> endings(String word) {
        char last = word.isEmpty() ? 0 : word.charAt(word.length() - 1);
        return last < ALPHABET ? BY_LAST_LETTER.get(last) : List.of();
    }

    private static @Nullable String verbOnEra(String word) {
        if (word.indexOf("er", word.length() - LONGEST_OF_ERA) < 0) {
            return null;
        }
        for (String ending : OF_ERA) {
            int left = word.length() - ending.length();
            if (left >= 2 && word.endsWith(ending) && hasVowel(word, left)) {
                return word.substring(0, left) + "era";
            }
        }
        return null;
    }

    private static Ending ending(String letters) {
        return new Ending(letters, 3, List.of(), List.of());
    }

    private static boolean hasVowel(String word, int length) {
        for (int at = 0; at < length; at++) {
            if (VOWELS.indexOf(word.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
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

        boolean fits(String word) {
            int left = word.length() - letters.length();
            return left >= least
                    && word.endsWith(letters)
                    && hasVowel(word, left)
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
