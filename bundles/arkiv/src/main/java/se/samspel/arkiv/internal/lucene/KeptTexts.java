package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * The titles and texts that a segment keeps, each document's by itself in columns: a page of results reads ten texts, and
 * Lucene's stored fields would unpack what stands around each as well. For one thread, which asks for the documents in their
 * order. An index of an older shape, which answers while a new one is built, has none of the columns: its texts are empty.
 */
final class KeptTexts {
    private final SwedishAnalysis analysis;
    private final BinaryDocValues titles;
    private final BinaryDocValues texts;
    private final BinaryDocValues places;

    KeptTexts(SwedishAnalysis analysis, LeafReader segment) throws IOException {
        this.analysis = analysis;
        titles = DocValues.getBinary(segment, LuceneFields.KEPT_TITLE);
        texts = DocValues.getBinary(segment, LuceneFields.KEPT_TEXT);
        places = DocValues.getBinary(segment, LuceneFields.WORD_PLACES);
    }

    /**
     * What is kept of a document.
     *
     * @param document its number in the segment
     */
    KeptText of(int document) {
        return new KeptText(analysis, this, document);
    }

    String title(int document) throws IOException {
        return value(titles, document).utf8ToString();
    }

    String text(int document) throws IOException {
        BytesRef packed = value(texts, document);
        return packed.length == 0 ? "" : PackedText.read(packed);
    }

    /** Where words of the text begin: {@link WordPlaces}; valid until the next document's are asked for. */
    BytesRef places(int document) throws IOException {
        return value(places, document);
    }

    private static BytesRef value(BinaryDocValues column, int document) throws IOException {
        return column.advanceExact(document) ? column.binaryValue() : new BytesRef();
    }
}
