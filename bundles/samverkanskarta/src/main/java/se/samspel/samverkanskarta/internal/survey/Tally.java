package se.samspel.samverkanskarta.internal.survey;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which value most speak for. */
final class Tally {
    /** Numbers by size, other words by letters. */
    private static final Comparator<String> BY_SIZE =
            comparing(String::length).thenComparing(Comparator.naturalOrder());

    private Tally() {}

    /** The values that differ from the map, the most said first; of those as often said, the larger first. */
    static List<String> inOrder(List<Voice> voices) {
        Map<String, Long> counted =
                voices.stream()
                        .filter(Voice::differs)
                        .collect(groupingBy(Voice::value, TreeMap::new, counting()));
        return counted.keySet().stream()
                .sorted(
                        comparing((String value) -> counted.getOrDefault(value, 0L))
                                .thenComparing(BY_SIZE)
                                .reversed())
                .toList();
    }
}
