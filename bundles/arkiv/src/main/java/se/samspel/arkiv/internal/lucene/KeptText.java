package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.lucene.WordForms.Form;

/** The words of one document as they are written there; what an index asks for is only what they come down to. */
final class KeptText {
    private static final int LONGEST = 300;

    private final SwedishAnalysis analysis;
    private final KeptTexts texts;
    private final int document;
    private @Nullable String read;

    /**
     * @param document its number in the segment
     */
    KeptText(SwedishAnalysis analysis, KeptTexts texts, int document) {
        this.analysis = analysis;
        this.texts = texts;
        this.document = document;
    }

    /** The words of the title. */
    TakenApart title() throws IOException {
        return analysis.words(texts.title(document));
    }

    /** The whole text; empty where the index keeps none. */
    String text() throws IOException {
        String text = read;
        if (text == null) {
            text = texts.text(document);
            read = text;
        }
        return text;
    }

    /** Where a word of the text begins, by its number. */
    int start(int number) throws IOException {
        int known = WordPlaces.known(number);
        int start = WordPlaces.start(texts.places(document), known);
        return analysis.start(text(), start, number - known);
    }

    /** A word of the text, in lower case, by its number; empty where the index keeps no text. */
    String word(int number) throws IOException {
        String text = text();
        if (text.isEmpty()) {
            return "";
        }
        int start = start(number);
        int end = Math.min(text.length(), start + LONGEST);
        return analysis.words(text.substring(start, end), first -> first == 0).word(0).word();
    }

    /** Whether the title has some words after each other, as they are written here. */
    boolean titled(List<String> forms) throws IOException {
        List<String> title = title().each(Form::word);
        return Collections.indexOfSubList(title, forms) >= 0;
    }

    /** Whether some words stand after each other in the text, as they are written here. */
    boolean says(List<String> forms, int first) throws IOException {
        for (int at = 0; at < forms.size(); at++) {
            if (!word(first + at).equals(forms.get(at))) {
                return false;
            }
        }
        return true;
    }
}
