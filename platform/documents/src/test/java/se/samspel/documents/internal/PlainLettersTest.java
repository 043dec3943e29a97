package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import se.samspel.api.documents.StructureReader;
import se.samspel.api.documents.StructureReader.Footnote;
import se.samspel.api.documents.StructureReader.Structure;

/** The real worker telling a plain text, whatever is in it. */
final class PlainLettersTest {
    /** Whatever is typed comes out, besides blanks, bullets and underlining. */
    @Test
    void noLetterOfAPlainTextIsLost() throws IOException {
        Arbitrary<String> line =
                Arbitraries.of(
                                "Område ett",
                                "1. Mål",
                                "- en punkt",
                                "Namn\tPart",
                                "Kort.",
                                "",
                                "2) andra",
                                "Vi ses varje månad i stora salen för att gå igenom planen",
                                "Se ovan",
                                "² not",
                                "a | b | c",
                                "ÅÄÖ åäö",
                                "Rad: ett",
                                "x   y   z")
                        .list()
                        .ofMaxSize(30)
                        .map(lines -> String.join("\n", lines));
        for (String text : line.sampleStream().limit(150).toList()) {
            StructureReader.Outcome outcome =
                    Structures.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
            if (outcome instanceof Structure structure) {
                String out =
                        structure.blocks().stream()
                                .map(
                                        block ->
                                                block instanceof Footnote note
                                                        ? note.mark() + note.text()
                                                        : block.text())
                                .collect(Collectors.joining());
                assertEquals(letters(text), letters(out), text);
            } else {
                assertEquals("", letters(text));
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0|]", "").replaceAll("(?<![\\p{L}\\d])-|-(?=en)", "");
    }
}
