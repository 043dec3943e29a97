package se.samspel.arkiv.internal.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes compounds apart by the archive's own list of parts: "rehabiliteringsinsatser" is made of rehabilitering and
 * insats. A part that is not on the list counts when the other one is. Safe for any thread.
 */
final class CompoundParts {
    private static final int SHORTEST_WORD = 8;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_ALONE = 5;

    private final SwedishStems stems;
    private final Map<String, String> stemByFront = new HashMap<>();
    private final Map<String, List<String>> frontsByOpening = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** How every known part begins, in every form it may have. */
    private final Openings openings = new Openings();

    CompoundParts(Wordlists lists, SwedishStems stems) {
        this.stems = stems;
        new TreeMap<>(lists.parts())
                .forEach(
                        (part, fronts) -> {
                            String stem = stems.stem(part);
                            known.add(stem);
                            openings.add(part);
                            fronts.forEach(front -> stemByFront.put(front, stem));
                        });
        lists.stems().tails().keySet().forEach(openings::add);
        for (String front : stemByFront.keySet()) {
            if (front.length() >= SHORTEST_PART) {
                frontsByOpening
                        .computeIfAbsent(opening(front), any -> new ArrayList<>())
                        .add(front);
            }
        }
        frontsByOpening.values().forEach(it -> it.sort(Comparator.comparingInt(String::length)));
    }

    private static String opening(String word) {
        return word.substring(0, SHORTEST_PART);
    }

    /** The stems of the parts of a word in lower case; empty for a word that is not a compound. */
    List<String> of(String word) {
        return of(word, stems.stem(word));
    }

    /** The same when the stem of the word itself is known. */
    List<String> of(String word, String stem) {
        if (word.length() < SHORTEST_WORD || known.contains(stem)) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        splitUnknown(word, found);
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    private void split(String word, Set<String> found) {
        if (word.length() >= SHORTEST_WORD && !known.contains(stems.stem(word))) {
            splitUnknown(word, found);
        }
    }

    private void splitUnknown(String word, Set<String> found) {
        List<String> fronts = fronts(word);
        for (String front : fronts) {
            if (isKnown(word, front.length())) {
                found.add(stemByFront.getOrDefault(front, front));
                found.add(stems.stem(word.substring(front.length())));
                return;
            }
        }
        splitByTail(word, found);
        splitByHead(word, fronts, found);
    }

    /** The known parts a word begins with, the shortest first, each with room for another after it. */
    private List<String> fronts(String word) {
        List<String> possible = frontsByOpening.get(opening(word));
        if (possible == null) {
            return List.of();
        }
        List<String> fronts = new ArrayList<>();
        for (String front : possible) {
            if (front.length() <= word.length() - SHORTEST_PART && word.startsWith(front)) {
                fronts.add(front);
            }
        }
        return fronts;
    }

    /** Whether what stands from there is a known part; most places are ruled out by the letters they begin with. */
    private boolean isKnown(String word, int from) {
        return openings.has(word, from) && known.contains(stems.stem(word.substring(from)));
    }

    /** "utslussningsinsats": the longest known tail, and what stands before it taken apart in its turn. */
    private void splitByTail(String word, Set<String> found) {
        for (int at = SHORTEST_PART + 1; at <= word.length() - SHORTEST_ALONE; at++) {
            if (isKnown(word, at)) {
                found.add(stems.stem(word.substring(at)));
                String rest = word.substring(0, at);
                String front = rest.endsWith("s") ? rest.substring(0, at - 1) : rest;
                String listed = stemByFront.get(rest);
                found.add(listed == null ? stems.stem(front) : listed);
                split(front, found);
                return;
            }
        }
    }

    /** "rehabiliteringstrappan": the longest known head, and what comes after it taken apart in its turn. */
    private void splitByHead(String word, List<String> fronts, Set<String> found) {
        if (fronts.isEmpty() || fronts.getLast().length() < SHORTEST_ALONE) {
            return;
        }
        String front = fronts.getLast();
        found.add(stemByFront.getOrDefault(front, front));
        String rest = word.substring(front.length());
        if (rest.length() >= SHORTEST_ALONE) {
            found.add(stems.stem(rest));
        }
        split(rest, found);
    }

    /**
     * The first letters of some words, as bits: four of a word whose fourth is the same in all its forms, three of others. A
     * letter outside the alphabet counts as any such letter.
     */
    private static final class Openings {
        private static final int LETTERS = 32;
        private static final int SURELY_FOUR = 6;
        private static final String LAST_OF_THE_ALPHABET = "åäöé";
        private final long[] begun = new long[LETTERS * LETTERS * LETTERS * LETTERS / Long.SIZE];

        void add(String word) {
            int sure =
                    word.length() >= SURELY_FOUR
                            ? SHORTEST_PART + 1
                            : Math.min(SHORTEST_PART, word.length());
            if (sure >= 2) {
                int room = 1 << 5 * (SHORTEST_PART + 1 - sure);
                int first = place(word, 0, sure) * room;
                for (int at = first; at < first + room; at++) {
                    begun[at / Long.SIZE] |= 1L << at;
                }
            }
        }

        boolean has(String word, int from) {
            int known = Math.min(SHORTEST_PART + 1, word.length() - from);
            int room = 1 << 5 * (SHORTEST_PART + 1 - known);
            int place = place(word, from, known) * room;
            return (begun[place / Long.SIZE] & 1L << place) != 0;
        }

        private static int place(String word, int from, int letters) {
            int place = 0;
            for (int at = from; at < from + letters; at++) {
                place = place * LETTERS + letter(word.charAt(at));
            }
            return place;
        }

        private static int letter(char letter) {
            if (letter >= 'a' && letter <= 'z') {
                return letter - 'a';
            }
            int last = LAST_OF_THE_ALPHABET.indexOf(letter);
            return last < 0 ? LETTERS - 1 : 'z' - 'a' + 1 + last;
        }
    }
}
