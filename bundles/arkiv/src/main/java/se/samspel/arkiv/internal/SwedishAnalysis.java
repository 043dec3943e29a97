package se.samspel.arkiv.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
    private final Analyzer words = analyzer(true, false);
    private final Analyzer parts = analyzer(false, true);
    private final Analyzer forms = analyzer(false, false);

    /** The analyzer of every field. */
    Analyzer byField() {
        return new PerFieldAnalyzerWrapper(
                words, java.util.Map.of(TEXT_PARTS, parts, TITLE_PARTS, parts, FORMS, forms));
    }

    /** The stems of a text, in order. */
    List<String> stems(String text) {
        return terms(words, text);
    }

    /** The words of a text as they are written, in lower case. */
    List<String> forms(String text) {
        return terms(forms, text);
    }

    /** The stems of the parts of the compounds in a text; none for other words. */
    List<String> parts(String text) {
        return terms(parts, text);
    }

    /** The words of a text where they stand. */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = words.tokenStream(TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
        return tokens;
    }

    /** A word of a text, from its first character to after its last. */
    record Token(String stem, int start, int end) {}

    boolean isStopWord(String word) {
        return lists.stopWords().contains(word);
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
        return terms;
    }

    private Analyzer analyzer(boolean stemmed, boolean inParts) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                TokenStream stream = new LowerCaseFilter(source);
                if (stemmed) {
                    stream = new StemFilter(stream, new SwedishStems(lists));
                }
                if (inParts) {
                    stream = new PartsFilter(stream, new CompoundParts(lists));
                }
                return new TokenStreamComponents(source, stream);
            }
        };
    }
}
