package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import se.samspel.arkiv.internal.lucene.WordForms.Form;

/** The words of one document as they are written there; what an index asks for is only what they come down to. */
final class KeptText {
    private static final Set<String> FIELDS =
            Set.of(SwedishAnalysis.TITLE, SwedishAnalysis.TEXT, LuceneFields.WORD_PLACES);
    private static final int LONGEST = 300;

    private final SwedishAnalysis analysis;
    private final Document kept;

    /**
     * @param document its number among those that are read
     */
    KeptText(SwedishAnalysis analysis, StoredFields documents, int document) throws IOException {
        this.analysis = analysis;
        this.kept = documents.document(document, FIELDS);
    }

    /** The words of the title. */
    TakenApart title() {
        return analysis.words(kept.get(SwedishAnalysis.TITLE));
    }

    /** A word of the text, in lower case, by its number. */
    String word(int number) {
        String text = kept.get(SwedishAnalysis.TEXT);
        BytesRef places = kept.getBinaryValue(LuceneFields.WORD_PLACES);
        int known = WordPlaces.known(number);
        int start = analysis.start(text, WordPlaces.start(places, known), number - known);
        int end = Math.min(text.length(), start + LONGEST);
        return analysis.words(text.substring(start, end), first -> first == 0).word(0).word();
    }

    /** Whether the title has some words after each other, as they are written here. */
    boolean titled(List<String> forms) {
        List<String> title = title().each(Form::word);
        return Collections.indexOfSubList(title, forms) >= 0;
    }

    /** Whether some words stand after each other in the text, as they are written here. */
    boolean says(List<String> forms, int first) {
        for (int at = 0; at < forms.size(); at++) {
            if (!word(first + at).equals(forms.get(at))) {
                return false;
            }
        }
        return true;
    }
}
