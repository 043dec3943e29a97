package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** A term that a segment has is never said to be missing, and most that it has not are. */
class SegmentTermsTest {
    @Property(tries = 100)
    void aTermThatIsThereIsNeverSaidToBeMissing(
            @ForAll @Size(min = 1, max = 60)
                    Set<@AlphaChars @StringLength(min = 1, max = 12) String> words)
            throws IOException {
        Set<String> told = new HashSet<>();
        with(
                SwedishAnalysis.TEXT,
                List.copyOf(words),
                leaf -> {
                    SegmentTerms terms =
                            SegmentTerms.of(leaf, word -> told.add(word.utf8ToString()));
                    for (String word : words) {
                        assertTrue(terms.mayHave(SwedishAnalysis.TEXT, new BytesRef(word)), word);
                    }
                });
        assertTrue(told.equals(words), () -> told + " of " + words);
    }

    @Property(tries = 20)
    void mostTermsThatAreNotThereAreSaidToBeMissing(@ForAll int seed) throws IOException {
        List<String> words =
                new Random(seed)
                        .ints(2_000, 0, 1_000_000)
                        .mapToObj(number -> "ord" + number)
                        .toList();
        with(
                SwedishAnalysis.TEXT_PARTS,
                words,
                leaf -> {
                    SegmentTerms terms = SegmentTerms.of(leaf, word -> {});
                    long wrong =
                            IntStream.range(0, 1_000)
                                    .mapToObj(at -> new BytesRef("annat" + at))
                                    .filter(it -> terms.mayHave(SwedishAnalysis.TEXT_PARTS, it))
                                    .count();
                    assertTrue(wrong < 150, () -> wrong + " of 1000");
                    assertFalse(terms.mayHave(SwedishAnalysis.TITLE, new BytesRef("ord")));
                    assertTrue(terms.mayHave(LuceneFields.SCOPE, new BytesRef("ord")));
                });
    }

    private interface Look {
        void at(LeafReader leaf) throws IOException;
    }

    private static void with(String field, List<String> words, Look look) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                Document document = new Document();
                words.forEach(it -> document.add(new StringField(field, it, Field.Store.NO)));
                writer.addDocument(document);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                look.at(reader.leaves().getFirst().reader());
            }
        }
    }
}
