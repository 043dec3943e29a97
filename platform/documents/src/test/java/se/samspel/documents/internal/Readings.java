package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import se.samspel.api.documents.TextExtractor;
import se.samspel.api.documents.TextExtractor.Extracted;
import se.samspel.api.documents.TextExtractor.Extraction;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.documents.TextExtractor.Unreadable;

/** Asks an extractor and says what it answered. */
final class Readings {
    private Readings() {}

    static Extraction of(TextExtractor extractor, String name, byte[] content) throws IOException {
        return extractor.extract(name, new ByteArrayInputStream(content));
    }

    static Extracted read(TextExtractor extractor, String name, byte[] content) throws IOException {
        Extraction extraction = of(extractor, name, content);
        if (extraction instanceof Extracted extracted) {
            return extracted;
        }
        throw new AssertionError(name + " gave " + extraction);
    }

    static String text(TextExtractor extractor, String name, byte[] content) throws IOException {
        return read(extractor, name, content).pages().stream()
                .map(PageText::text)
                .collect(Collectors.joining("\f"));
    }

    static List<String> headings(Extracted extracted) {
        return extracted.pages().stream().flatMap(page -> page.headings().stream()).toList();
    }

    static void refused(TextExtractor extractor, String name, byte[] content, Reason reason)
            throws IOException {
        Extraction extraction = of(extractor, name, content);
        assertEquals(
                reason,
                extraction instanceof Unreadable unreadable ? unreadable.reason() : null,
                name + " gave " + extraction);
    }
}
