package se.samspel.api.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a person's file (PDF, DOCX, ODT, TXT, and of XLSX its sheets) is built of: headings, paragraphs, lists, tables and footnotes in their
 * order, for those who move its content somewhere else. Read in a process of its own, within the limits of {@link
 * TextExtractor}. Safe for any thread; calls wait for their turn.
 */
@ProviderType
public interface StructureReader {
    /**
     * Reads the structure of a file.
     *
     * @param fileName as the person named it; a hint only, the content decides
     * @param content read to its end and left open
     * @throws IOException when nothing can be read right now; what is wrong with the file itself is a value
     */
    Outcome read(String fileName, InputStream content) throws IOException;

    /** What came out of a file. */
    sealed interface Outcome {}

    /**
     * The blocks in the order they are read. No character that a person typed is left out, besides bullets, underlining
     * and what stands again on every page.
     *
     * @param mediaType what the file really is
     */
    record Structure(String mediaType, List<Block> blocks) implements Outcome {
        public Structure {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Nothing, and why.
     *
     * @param mediaType what the file seems to be; may be empty
     */
    record Unreadable(String mediaType, TextExtractor.Reason reason) implements Outcome {}

    /** One piece. */
    sealed interface Block {
        /** Everything in it that a person typed; a table's cells with tabs and line ends between them. */
        String text();
    }

    /**
     * A heading, as the file marks it or as its looks and place tell.
     *
     * @param level 1 is the highest; levels may be skipped
     * @param number what the program itself puts before it ("2.1"); empty when it does not number, or it is typed
     */
    record Heading(int level, String number, String text) implements Block {}

    /** Running text; line breaks that were typed are kept. */
    record Paragraph(String text) implements Block {}

    /** A list item, without its bullet; a number that was typed stands in the text. */
    record Item(int level, boolean numbered, String text) implements Block {}

    /** A table; rows may differ in length, and the first may be its head. */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream()
                    .map(row -> String.join("\t", row))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * A note, right after the block that refers to it where the format knows, otherwise where it stands.
     *
     * @param mark raised digits, as they also stand in the text that refers to it; may be empty
     */
    record Footnote(String mark, String text) implements Block {}

    /** What stands in the header or footer of pages; once, however many the pages are. */
    record Margin(String text) implements Block {}

    /** The next block begins on a new page. */
    record PageBreak() implements Block {
        @Override
        public String text() {
            return "";
        }
    }
}
