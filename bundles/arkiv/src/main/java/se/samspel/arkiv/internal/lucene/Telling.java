package se.samspel.arkiv.internal.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.spi.Reason;
import se.samspel.arkiv.spi.Way;

/** Tells why a text was found: for each typed word how often the text has it, and in which ways. */
final class Telling {
    private final Map<Told, Map<String, Integer>> told = new LinkedHashMap<>();

    Telling(Question question) {
        question.asked()
                .map(asked -> asked.part().text())
                .forEach(
                        typed -> {
                            told.put(new Told(typed, null), new HashMap<>());
                            for (Way way : Way.values()) {
                                told.put(new Told(typed, way), new HashMap<>());
                            }
                        });
    }

    private record Told(String typed, @Nullable Way way) {
        Reason reason(Map<String, Integer> found) {
            List<String> written =
                    found.keySet().stream()
                            .sorted(
                                    Comparator.comparingInt(
                                                    (String it) -> -found.getOrDefault(it, 0))
                                            .thenComparing(Comparator.naturalOrder()))
                            .toList();
            int places = found.values().stream().mapToInt(Integer::intValue).sum();
            return new Reason(typed, way, written, places);
        }
    }

    /** The reasons that some places of a text are, in the order of the typed words. */
    List<Reason> of(String text, List<Marking.Place> places) {
        for (Marking.Place place : places) {
            String written = text.substring(place.start(), place.end());
            Map<String, Integer> found =
                    told.get(new Told(place.asked().part().text(), place.way()));
            if (found != null) {
                found.merge(written.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return told.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> it.getKey().reason(it.getValue()))
                .toList();
    }
}
