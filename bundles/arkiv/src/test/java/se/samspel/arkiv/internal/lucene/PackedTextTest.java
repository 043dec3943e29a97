package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text comes out of the index as it was put in, whatever its letters. */
class PackedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Åtgärder i höst",
                "2017–2018",
                "”Citat” och ➤ punkter",
                "\u00ff\u0100",
                "\uD83D\uDE42",
                "sida\fsida"
            })
    void itIsTheSameAfterwards(String text) throws IOException {
        assertEquals(text, PackedText.read(PackedText.of(text)));
    }

    @Property(tries = 300)
    void anyTextIsTheSameAfterwards(@ForAll String text) throws IOException {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        BytesRef packed = PackedText.of(whole);
        byte[] elsewhere = new byte[packed.length + 7];
        System.arraycopy(packed.bytes, packed.offset, elsewhere, 5, packed.length);
        assertEquals(whole, PackedText.read(new BytesRef(elsewhere, 5, packed.length)));
    }

    @Test
    void aSwedishTextTakesAByteForALetterAtMost() {
        String text = "åäöÅÄÖéüß§½";
        assertTrue(PackedText.of(text).length <= text.length() + 4, "more than a byte for each");
    }
}
