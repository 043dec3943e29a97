package se.samspel.arkiv.internal.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Documents.PageOfText;
import se.samspel.arkiv.internal.Searching;
import se.samspel.arkiv.internal.Searching.Asked;
import se.samspel.arkiv.internal.Searching.FoundDocument;
import se.samspel.arkiv.spi.Way;

/**
 * Finds documents like one: the words that it uses often and few others have are asked for. Any engine can do it, and how
 * many have a word is counted among what the viewer may read, so that nothing is told of the rest.
 */
@Component(service = LikeDocuments.class)
public final class LikeDocuments {
    private static final int SHORTEST_WORD = 5;
    private static final int LONGEST_WORD = 30;
    private static final int CANDIDATES = 12;
    private static final int TELLING = 6;
    private static final int LONGEST_TEXT = 60_000;
    private static final Set<Way> EXACT = EnumSet.of(Way.SPELLING, Way.SYNONYM, Way.COMPOUND);

    private final Documents documents;
    private final Searching searching;

    @Activate
    public LikeDocuments(@Reference Documents documents, @Reference Searching searching) {
        this.documents = documents;
        this.searching = searching;
    }

    private record Weighed(String word, double weight) {}

    /** The likest first, without the document itself and others of the same file. */
    List<Archived> of(Viewer viewer, Archived document, int most) {
        List<String> words = telling(viewer, document);
        if (words.isEmpty()) {
            return List.of();
        }
        Asked asked = new Asked(String.join(" ", words), Map.of(), EXACT, false, 1, most + most);
        return searching.search(viewer, asked).documents().stream()
                .map(FoundDocument::document)
                .filter(it -> !it.fileId().equals(document.fileId()))
                .limit(most)
                .toList();
    }

    /** The words that set the document apart. */
    private List<String> telling(Viewer viewer, Archived document) {
        long all = total(viewer, "");
        List<Weighed> weighed = new ArrayList<>();
        frequencies(document).entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .forEach(
                        it -> {
                            long having = total(viewer, it.getKey());
                            double rare = Math.log((all + 1.0) / (having + 0.5));
                            if (having > 1 && rare > 0) {
                                weighed.add(
                                        new Weighed(
                                                it.getKey(), rare * Math.log(1.0 + it.getValue())));
                            }
                        });
        return weighed.stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(TELLING)
                .map(Weighed::word)
                .toList();
    }

    private long total(Viewer viewer, String typed) {
        return searching
                .search(viewer, new Asked(typed, Map.of(), EXACT, false, 1, 1))
                .result()
                .total();
    }

    private Map<String, Integer> frequencies(Archived document) {
        StringBuilder text = new StringBuilder(document.title());
        for (PageOfText page : documents.pages(document.id())) {
            if (text.length() < LONGEST_TEXT) {
                text.append('\n').append(page.text());
            }
        }
        Map<String, Integer> frequencies = new HashMap<>();
        for (String word : text.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD) {
                frequencies.merge(word, 1, Integer::sum);
            }
        }
        return frequencies;
    }
}
