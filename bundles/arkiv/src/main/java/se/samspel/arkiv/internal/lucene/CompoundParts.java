package se.samspel.arkiv.internal.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes compounds apart by the archive's own list of parts: "rehabiliteringsinsatser" is made of rehabilitering and
 * insats. A part that is not on the list counts when the other one is. One instance per thread.
 */
final class CompoundParts {
    private static final int SHORTEST_WORD = 8;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_ALONE = 5;
    private static final int OPENING = 3;
    private static final int SHORTEST_OPENING = 2;

    private final SwedishStems stems;
    private final Map<String, String> stemByFront = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    /** The first letters of every known part and of every form it may have. */
    private final Set<String> openings = new HashSet<>();

    CompoundParts(Wordlists lists) {
        this.stems = new SwedishStems(lists);
        lists.parts()
                .forEach(
                        (part, fronts) -> {
                            String stem = stems.stem(part);
                            known.add(stem);
                            openings.add(opening(part, 0));
                            fronts.forEach(front -> stemByFront.put(front, stem));
                        });
        lists.stems().tails().keySet().forEach(form -> openings.add(opening(form, 0)));
    }

    /** The stems of the parts of a word in lower case; empty for a word that is not a compound. */
    List<String> of(String word) {
        Set<String> found = new LinkedHashSet<>();
        split(word, found);
        return List.copyOf(found);
    }

    private void split(String word, Set<String> found) {
        if (word.length() < SHORTEST_WORD || known.contains(stems.stem(word))) {
            return;
        }
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String head = stemByFront.get(word.substring(0, at));
            if (head != null && isKnown(word, at)) {
                found.add(head);
                found.add(stems.stem(word.substring(at)));
                return;
            }
        }
        splitByTail(word, found);
        splitByHead(word, found);
    }

    /** Whether what stands from there is a known part; most places are ruled out by the letters they begin with. */
    private boolean isKnown(String word, int from) {
        return (openings.contains(opening(word, from))
                        || openings.contains(word.substring(from, from + SHORTEST_OPENING)))
                && known.contains(stems.stem(word.substring(from)));
    }

    private static String opening(String word, int from) {
        return word.substring(from, Math.min(word.length(), from + OPENING));
    }

    /** "utslussningsinsats": the longest known tail, and what stands before it taken apart in its turn. */
    private void splitByTail(String word, Set<String> found) {
        for (int at = SHORTEST_PART + 1; at <= word.length() - SHORTEST_ALONE; at++) {
            if (isKnown(word, at)) {
                found.add(stems.stem(word.substring(at)));
                String rest = word.substring(0, at);
                String front = rest.endsWith("s") ? rest.substring(0, at - 1) : rest;
                found.add(stemByFront.getOrDefault(rest, stems.stem(front)));
                split(front, found);
                return;
            }
        }
    }

    /** "rehabiliteringstrappan": the longest known head, and what comes after it taken apart in its turn. */
    private void splitByHead(String word, Set<String> found) {
        for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_ALONE; at--) {
            String head = stemByFront.get(word.substring(0, at));
            if (head != null) {
                found.add(head);
                String rest = word.substring(at);
                if (rest.length() >= SHORTEST_ALONE) {
                    found.add(stems.stem(rest));
                }
                split(rest, found);
                return;
            }
        }
    }
}
