package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchWords;

/**
 * "Menade du": words that the viewer's own documents hold, near a word that they do not; never one that itself looks like a
 * slip. The index holds stems, so the words are read where they stand.
 */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_FOR_TWO = 5;
    private static final int LONGEST = 40;
    private static final int LONG = 8;
    private static final int FAR_MORE = 3;

    /** How many documents are read for a word: the fewer stems it may have, the more for each. */
    private static final int READ = 72;

    private static final int READ_FOR_TWO = 36;
    private static final int LEAST_READ = 4;

    private final SwedishAnalysis analysis;
    private final OpenDocuments open;
    private final NearStems near;
    private final DirectSpellChecker ofShort = checker(1);
    private final DirectSpellChecker ofLong = checker(2);

    Spelling(SwedishAnalysis analysis, Vocabulary vocabulary, OpenDocuments open) {
        this.analysis = analysis;
        this.open = open;
        this.near = new NearStems(analysis, vocabulary);
    }

    private static DirectSpellChecker checker(int edits) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinPrefix(1);
        checker.setMaxEdits(edits);
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(0.6f);
        return checker;
    }

    /**
     * A word that may have been meant.
     *
     * @param slips how far it is from what was typed
     * @param documents about how many have it
     */
    private record Meant(String form, String stem, int slips, double documents) {}

    /** The query with its unknown words spelt better; null when nothing better is known. */
    @Nullable String better(IndexTerms terms, SearchRequest request, Question question)
            throws IOException {
        OpenForms forms = new OpenForms(terms, analysis, open, request.scopes());
        SearchWords words = request.words();
        for (Question.Asked asked : question.asked().toList()) {
            if (asked.unknown()) {
                String better = better(terms, forms, asked.forms().getFirst());
                words = better == null ? words : words.spelling(asked.part().text(), better);
            }
        }
        return words.equals(request.words()) ? null : words.typed();
    }

    private @Nullable String better(IndexTerms terms, OpenForms forms, String word)
            throws IOException {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return null;
        }
        String better = best(terms, forms, word, near.oneSlipFrom(word, terms), READ);
        return better == null && word.length() >= SHORTEST_FOR_TWO
                ? best(terms, forms, word, near.twoSlipsFrom(word, terms), READ_FOR_TWO)
                : better;
    }

    private @Nullable String best(
            IndexTerms terms, OpenForms forms, String word, List<String> stems, int read)
            throws IOException {
        int most = word.length() < SHORTEST_FOR_TWO ? 1 : 2;
        int each = Math.max(LEAST_READ, read / Math.max(1, stems.size()));
        List<Meant> meant = new ArrayList<>();
        for (String stem : stems) {
            for (Map.Entry<String, Double> form : forms.of(stem, each).entrySet()) {
                int slips = Letters.distance(word, form.getKey(), most);
                if (slips <= most) {
                    meant.add(new Meant(form.getKey(), stem, slips, form.getValue()));
                }
            }
        }
        meant.sort(nearest(word));
        for (Meant it : meant) {
            if (!isMisread(terms, it)) {
                return it.form();
            }
        }
        return null;
    }

    /** The fewest slips first; then those that keep the first letter, which few get wrong; then the more common. */
    private static Comparator<Meant> nearest(String word) {
        return Comparator.comparingInt(Meant::slips)
                .thenComparing(it -> it.form().charAt(0) != word.charAt(0))
                .thenComparing(Comparator.comparingDouble(Meant::documents).reversed())
                .thenComparing(Meant::form);
    }

    /**
     * Whether a word of the index is itself a slip, of a typist or of a machine that read a scan: it is in no word list of
     * ours, and nearly the same letters stand in far more documents.
     */
    private boolean isMisread(IndexTerms terms, Meant meant) throws IOException {
        String stem = meant.stem();
        if (analysis.isListed(stem)) {
            return false;
        }
        int many = FAR_MORE * NearStems.documents(stem, terms);
        SuggestWord[] commoner =
                (stem.length() < LONG ? ofShort : ofLong)
                        .suggestSimilar(
                                new Term(SwedishAnalysis.TEXT, stem),
                                1,
                                terms.searcher().getIndexReader(),
                                SuggestMode.SUGGEST_MORE_POPULAR);
        return commoner.length > 0 && commoner[0].freq >= many
                || meant.form().length() >= LONG
                        && near.oneSlipFrom(meant.form(), terms).stream()
                                .anyMatch(it -> NearStems.documents(it, terms) >= many);
    }
}
