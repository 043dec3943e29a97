package se.samspel.arkiv.internal.lucene;

import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.SearchDocument;

/** How a document of the archive lies in the index: one Lucene document, its pages after each other. */
public final class LuceneFields {
    static final String ID = "id";
    static final String SCOPE = "scope";
    static final String YEAR_ORDER = "year_order";
    static final String UPLOADED = "uploaded";

    /** What tells near-duplicates: {@link Likeness}. */
    static final String LIKENESS = "likeness";

    /** The title and the text as they are read and shown: {@link KeptTexts}. */
    static final String KEPT_TITLE = "kept_title";

    static final String KEPT_TEXT = "packed_text";

    /** Where words of the text begin: {@link WordPlaces}. */
    static final String WORD_PLACES = "kept_places";

    /** Stands between two pages in the indexed text, so a place in it tells its page. */
    static final char PAGE_BREAK = '\f';

    private static final FieldType PLACED = inverted(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType COUNTED = inverted(IndexOptions.DOCS_AND_FREQS);

    private LuceneFields() {}

    static String of(Facet facet) {
        return switch (facet) {
            case TYPE -> "type";
            case ASSOCIATION -> "association";
            case YEAR -> "year";
            case INTERVENTION -> "intervention";
            case TARGET_GROUP -> "target_group";
        };
    }

    /** A document as the index takes it. */
    public static Document document(SearchDocument source, SwedishAnalysis analysis) {
        Document document = new Document();
        document.add(new StringField(ID, source.id().toString(), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, source.id().value()));
        document.add(new StringField(SCOPE, source.scope().value(), Field.Store.NO));
        facets(source.values(), document);
        document.add(new NumericDocValuesField(YEAR_ORDER, year(source.values())));
        document.add(new NumericDocValuesField(UPLOADED, source.uploadedAt().toEpochMilli()));
        text(source, analysis, document);
        return document;
    }

    /** The pages as one text; every character keeps its place on its page. */
    static String joined(SearchDocument source) {
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < source.pages().size(); page++) {
            if (page > 0) {
                text.append(PAGE_BREAK);
            }
            text.append(source.pages().get(page).replace(PAGE_BREAK, ' '));
        }
        return text.toString();
    }

    private static void text(SearchDocument source, SwedishAnalysis analysis, Document document) {
        String text = joined(source);
        TakenApart words = analysis.words(text);
        TakenApart title = analysis.words(source.title());
        document.add(new BinaryDocValuesField(KEPT_TEXT, PackedText.of(text)));
        document.add(new BinaryDocValuesField(WORD_PLACES, WordPlaces.of(words)));
        document.add(new BinaryDocValuesField(KEPT_TITLE, new BytesRef(source.title())));
        add(SwedishAnalysis.TEXT, words.stems(), PLACED, document);
        add(SwedishAnalysis.TITLE, title.stems(), TextField.TYPE_NOT_STORED, document);
        add(SwedishAnalysis.TEXT_PARTS, words.parts(), PLACED, document);
        add(SwedishAnalysis.TITLE_PARTS, title.parts(), COUNTED, document);
        stems(SwedishAnalysis.HEADINGS, analysis.words(Headings.of(text)), document);
        stems(SwedishAnalysis.WORDS, analysis.words(source.words()), document);
        document.add(new NumericDocValuesField(LIKENESS, Likeness.of(text)));
    }

    private static void stems(String field, TakenApart words, Document document) {
        add(field, words.stems(), TextField.TYPE_NOT_STORED, document);
    }

    private static void add(String field, TokenStream words, FieldType type, Document document) {
        document.add(new Field(field, words, type));
    }

    private static void facets(Map<Facet, Set<String>> values, Document document) {
        for (Facet facet : Facet.values()) {
            Set<String> said = values.getOrDefault(facet, Set.of());
            document.add(new SortedDocValuesField(of(facet), FacetColumns.term(said)));
        }
    }

    private static long year(Map<Facet, Set<String>> values) {
        return values.getOrDefault(Facet.YEAR, Set.of()).stream()
                .filter(it -> it.matches("\\d{4}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    private static FieldType inverted(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
