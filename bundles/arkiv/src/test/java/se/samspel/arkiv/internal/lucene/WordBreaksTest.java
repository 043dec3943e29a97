package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words end where Lucene's tokenizer, which knows all of Unicode, ends them. */
class WordBreaksTest {
    private record Word(String letters, int start, int end) {}

    @Property(tries = 3_000)
    void wordsAreThoseOfLucene(@ForAll("texts") String text) throws IOException {
        List<Word> words = new ArrayList<>();
        if (tell(text, words)) {
            assertEquals(byLucene(text), words, text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> swedish =
                Arbitraries.of(
                        "a", "Å", "ö", "z", "É", "ß", "1", "20", "_", ":", ".", ",", ";", "'", "’",
                        "‘", "·", "-", "–", "/", "(", "”", "\"", "\n", "\f", " ", "\u00a0", "@",
                        "lsg:s", "t.ex", "3,5", "2023/17", "•", "…", "%", "§", "½", "²", "ª", "°");
        Arbitrary<String> latin =
                Arbitraries.chars().range((char) 0, (char) 0x24F).map(String::valueOf);
        Arbitrary<String> any = Arbitraries.chars().range(' ', (char) 0x3000).map(String::valueOf);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, swedish),
                        net.jqwik.api.Tuple.of(4, latin),
                        net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Insatserna (34 %) följdes upp – se bilaga 2, s. 14.",
                "LSG:s möte den 3:e maj kl. 10.15, dnr 2023/17-4",
                "”Vi klarade det”, sa hon … • t.ex. e-post: a_b@c.se",
                "En\u00a0handläggare's 1.000,50 kr",
            })
    void ordinaryTextNeedsNoOther(String text) throws IOException {
        List<Word> words = new ArrayList<>();
        assertTrue(tell(text, words), text);
        assertEquals(byLucene(text), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"до", "e\u0301n", "mjuk\u00adbindestreck", "日本", "\uf0b7 punkt"})
    void otherLettersAreLeftToLucene(String text) {
        assertFalse(tell(text, new ArrayList<>()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Två ord. Och tre till, på en rad!",
                "ett-två 3,5 a:a _ fem",
                "Från vanliga bokstäver till до och 日本 och tillbaka igen"
            })
    void aPlaceIsFoundFromAnyWordBeforeIt(String text) {
        SwedishAnalysis analysis = new SwedishAnalysis();
        TakenApart words = analysis.words(text);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from; to < words.size(); to++) {
                int start = words.start(from);
                assertEquals(words.start(to), analysis.start(text, start, to - from));
                assertEquals(to - from, analysis.count(text, start, words.start(to)));
            }
        }
    }

    private static boolean tell(String text, List<Word> words) {
        return new WordBreaks()
                .tell(
                        text,
                        0,
                        text.length(),
                        (letters, length, start, end) ->
                                words.add(new Word(new String(letters, 0, length), start, end)));
    }

    private static List<Word> byLucene(String text) throws IOException {
        List<Word> words = new ArrayList<>();
        try (StandardTokenizer source = new StandardTokenizer();
                TokenStream stream = new LowerCaseFilter(source)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            source.setReader(new StringReader(text));
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
        }
        return words;
    }
}
