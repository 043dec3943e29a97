package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Another analysis is another number, so that no index on disk is asked with stems it does not hold. */
class AnalysisSchemaTest {
    /** The number and what the analysis of that number makes of words. A new analysis is a new pair. */
    private static final String PAIR = "7 279b6ac6";

    @Test
    void whoChangesTheAnalysisRaisesItsNumber() throws IOException {
        SwedishStems stems = new SwedishStems(Wordlists.load());
        CompoundParts parts = new CompoundParts(Wordlists.load(), stems);
        CRC32 sum = new CRC32();
        for (String line : ParadigmTest.words()) {
            for (String word : line.split(" ")) {
                sum.update((stems.stem(word) + parts.of(word)).getBytes(StandardCharsets.UTF_8));
            }
        }
        Wordlists lists = Wordlists.load();
        String listed =
                new TreeMap<>(lists.stems().words()).toString()
                        + new TreeMap<>(lists.stems().tails())
                        + new TreeMap<>(lists.stems().verbs())
                        + lists.parts().keySet().stream().sorted().toList()
                        + lists.stopWords().stream().sorted().toList();
        sum.update(listed.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                PAIR,
                SwedishAnalysis.SCHEMA + " " + Long.toHexString(sum.getValue()),
                "words come down to something else: raise SwedishAnalysis.SCHEMA, or indexes on"
                        + " disk are asked with stems they do not hold, and write the new pair here");
    }
}
