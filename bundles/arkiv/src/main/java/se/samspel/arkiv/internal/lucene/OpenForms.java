package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.internal.lucene.WordForms.Form;

/** The forms in which words stand in documents that a viewer may read, from reading some of them. */
final class OpenForms {
    private static final int PLACES = 12;

    private final IndexTerms terms;
    private final SwedishAnalysis analysis;
    private final OpenDocuments open;
    private final Set<Scope> scopes;

    OpenForms(IndexTerms terms, SwedishAnalysis analysis, OpenDocuments open, Set<Scope> scopes) {
        this.terms = terms;
        this.analysis = analysis;
        this.open = open;
        this.scopes = Set.copyOf(scopes);
    }

    /**
     * Each form of a word, and in about how many documents it stands; none when the viewer may read no document with it.
     *
     * @param most how many documents are read
     */
    Map<String, Double> of(String stem, int most) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        int read = 0;
        for (String field : List.of(SwedishAnalysis.TEXT, SwedishAnalysis.TITLE)) {
            for (LeafReaderContext leaf : terms.searcher().getIndexReader().leaves()) {
                read += read(leaf, field, stem, most - read, counts);
            }
        }
        double all = (double) NearStems.documents(stem, terms) / Math.max(1, read);
        Map<String, Double> forms = new HashMap<>();
        counts.forEach((form, count) -> forms.put(form, count * all));
        return forms;
    }

    private int read(
            LeafReaderContext leaf,
            String field,
            String stem,
            int most,
            Map<String, Integer> counts)
            throws IOException {
        PostingsEnum documents = leaf.reader().postings(new Term(field, stem), PostingsEnum.NONE);
        if (documents == null || most <= 0) {
            return 0;
        }
        FixedBitSet readable = open.in(leaf, scopes);
        WordRow row = WordRow.of(leaf, terms, SwedishAnalysis.TEXT, List.of(stem)).orElse(null);
        KeptTexts texts = new KeptTexts(analysis, leaf.reader());
        int read = 0;
        int document = documents.nextDoc();
        while (read < most && document != DocIdSetIterator.NO_MORE_DOCS) {
            if (readable.get(document)) {
                KeptText kept = texts.of(document);
                int[] places = row == null ? new int[0] : row.in(document);
                forms(kept, stem, places).forEach(form -> counts.merge(form, 1, Integer::sum));
                read++;
            }
            document = documents.nextDoc();
        }
        return read;
    }

    private static Set<String> forms(KeptText kept, String stem, int[] places) throws IOException {
        Set<String> forms = new HashSet<>();
        TakenApart title = kept.title();
        for (int at = 0; at < title.size(); at++) {
            Form word = title.word(at);
            if (word.stem().equals(stem)) {
                forms.add(word.word());
            }
        }
        for (int at = 0; at < Math.min(PLACES, places.length); at++) {
            forms.add(kept.word(places[at]));
        }
        return forms;
    }
}
