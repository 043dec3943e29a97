package se.samspel.api.documents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.RichText;

/**
 * A document as a value: what a feature wants on paper, without a word about how it looks. {@link DocumentWriter} makes
 * it a file.
 *
 * @param title the document's title, also its metadata
 * @param subtitle under the title on the first page, such as group and period; may be empty
 * @param issuer whose paper it is, such as the förbund; stands in the header
 * @param language BCP 47, such as {@code sv}
 * @param createdAt the time in the metadata; the same value gives the same file
 * @param properties facts that travel with the file, such as plan id and version
 * @param watermark a word across the header of every page, such as "Utkast"; empty for none
 * @param blocks the content in order
 */
public record Paper(
        String title,
        String subtitle,
        String issuer,
        String language,
        Instant createdAt,
        Map<String, String> properties,
        String watermark,
        List<Block> blocks) {
    public Paper {
        properties = Map.copyOf(properties);
        blocks = List.copyOf(blocks);
    }

    /** The same paper with other content. */
    public Paper with(List<Block> others) {
        return new Paper(
                title, subtitle, issuer, language, createdAt, properties, watermark, others);
    }

    /** One piece of the content. */
    public sealed interface Block {}

    /** A heading; level 1 comes right under the title. Levels follow each other without gaps. The id is for bookmarks. */
    public record Heading(int level, String text, String id) implements Block {}

    /** Running text; line breaks are kept. The id, which may be empty, is for a bookmark in Word. */
    public record Paragraph(String text, Tone tone, String id) implements Block {
        public Paragraph(String text, Tone tone) {
            this(text, tone, "");
        }

        public Paragraph(String text) {
            this(text, Tone.PLAIN);
        }
    }

    /** Text with formatting: paragraphs and lists. The id, which may be empty, is for a bookmark around it all in Word. */
    public record Formatted(RichText text, String id) implements Block {}

    /** How a paragraph is said. */
    public enum Tone {
        PLAIN,
        /** Smaller and quieter: help, sources. */
        QUIET,
        /** Set off, such as a decision. */
        STRONG
    }

    /**
     * A list.
     *
     * @param ids for bookmarks in Word, one per item; empty for none
     */
    public record Items(List<String> items, boolean numbered, List<String> ids) implements Block {
        public Items {
            items = List.copyOf(items);
            ids = List.copyOf(ids);
        }

        public Items(List<String> items, boolean numbered) {
            this(items, numbered, List.of());
        }
    }

    /** Label and value in pairs, such as the facts of a plan. */
    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One label and its value. The id, which may be empty, is for a bookmark around the value in Word. */
    public record Fact(String label, String value, String id) {
        public Fact(String label, String value) {
            this(label, value, "");
        }
    }

    /**
     * A table with a head row.
     *
     * @param caption said before the table
     * @param widths in percent, one per column; empty for equal
     * @param rows each as long as the head; the first cell of a row is its header when {@code rowHeads}
     * @param ids for bookmarks around cells in Word, as the rows; an empty text for a cell without, empty for none at all
     */
    public record Table(
            String caption,
            List<String> head,
            List<Integer> widths,
            List<List<String>> rows,
            boolean rowHeads,
            List<List<String>> ids)
            implements Block {
        public Table {
            head = List.copyOf(head);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            ids = ids.stream().map(List::copyOf).toList();
        }

        public Table(
                String caption,
                List<String> head,
                List<Integer> widths,
                List<List<String>> rows,
                boolean rowHeads) {
            this(caption, head, widths, rows, rowHeads, List.of());
        }
    }

    /** A picture as SVG, with what it says in words. */
    public record Figure(String svg, String alternative, String caption) implements Block {}

    /** A row for each signatory: place and date, signature, name in print. */
    public record Signatures(List<String> signatories) implements Block {
        public Signatures {
            signatories = List.copyOf(signatories);
        }
    }

    /** Room to write by hand: empty lines, kept together on one page. @param lines at least 1 */
    public record Room(int lines) implements Block {}

    /** The next block begins on a new page. */
    public record PageBreak() implements Block {}
}
