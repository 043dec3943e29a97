package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How text becomes terms: stems for the words, the parts of compounds in fields of their own, and the words as they are
 * written for spelling. {@link #SCHEMA} grows with every change here, and the index is then built anew.
 */
final class SwedishAnalysis {
    /** The shape of the index; another number in an index means that it must be built anew. */
    static final int SCHEMA = 3;

    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String HEADINGS = "headings";
    static final String WORDS = "words";
    static final String TEXT_PARTS = "text_parts";
    static final String TITLE_PARTS = "title_parts";
    static final String FORMS = "forms";

    private final Wordlists lists = Wordlists.load();
    private final WordForms known = new WordForms(lists);
    private final Set<String> listed =
            lists.parts().keySet().stream()
                    .map(part -> known.of(part).stem())
                    .collect(Collectors.toSet());
    private final Analyzer stems = analyzer(true);
    private final Analyzer forms = analyzer(false);

    /** The analyzer of every field whose text is not taken apart beforehand. */
    Analyzer byField() {
        return new PerFieldAnalyzerWrapper(stems, Map.of(FORMS, forms));
    }

    /**
     * A word of a text, from its first character to after its last.
     *
     * @param form in lower case, as it is written
     */
    record Token(String form, String stem, int start, int end) {}

    /** The words of a text where they stand. */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = forms.tokenStream(FORMS, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String form = term.toString();
                tokens.add(
                        new Token(
                                form,
                                known.of(form).stem(),
                                offset.startOffset(),
                                offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
        return tokens;
    }

    /** The stems of a text, in order. */
    List<String> stems(String text) {
        return tokens(text).stream().map(Token::stem).toList();
    }

    /** The words of a text as they are written, in lower case. */
    List<String> forms(String text) {
        return tokens(text).stream().map(Token::form).toList();
    }

    /** The stems of the parts of a word in lower case; none when it is no compound. */
    List<String> parts(String word) {
        return known.of(word).parts();
    }

    /** The stems of the parts of all compounds among some words. */
    List<String> parts(List<Token> tokens) {
        List<String> parts = new ArrayList<>();
        tokens.forEach(token -> parts.addAll(known.of(token.form()).parts()));
        return parts;
    }

    /** Each word once, as it is written. */
    static Set<String> distinct(List<Token> tokens) {
        Set<String> forms = new LinkedHashSet<>();
        tokens.forEach(token -> forms.add(token.form()));
        return forms;
    }

    /** Whether a word in lower case, in any form, is one that our word lists know. */
    boolean isListed(String word) {
        return listed.contains(known.of(word).stem());
    }

    boolean isStopWord(String word) {
        return lists.stopWords().contains(word);
    }

    private Analyzer analyzer(boolean stemmed) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                TokenStream stream = new LowerCaseFilter(source);
                return new TokenStreamComponents(
                        source, stemmed ? new StemFilter(stream, known) : stream);
            }
        };
    }
}
