package se.samspel.api.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads a Word file that {@link DocumentWriter} wrote and somebody may have changed since, and saved as Word (docx) or
 * OpenDocument text (odt). Safe for any thread; a file
 * that harms its reader costs that process only.
 */
@ProviderType
public interface PaperReader {
    /**
     * Reads a file.
     *
     * @param fileName as the person named it; a hint only, the content decides
     * @param content read to its end and left open
     * @throws IOException when the content cannot be read; what is wrong with the file itself is a value
     */
    Reading read(String fileName, InputStream content) throws IOException;

    /** What came out of a file. */
    sealed interface Reading {}

    /**
     * The content as it stands now, in order: what is deleted under track changes is not there, what is inserted is.
     *
     * @param properties the custom properties of the file
     */
    record Returned(Map<String, String> properties, List<Piece> pieces) implements Reading {
        public Returned {
            properties = Map.copyOf(properties);
            pieces = List.copyOf(pieces);
        }
    }

    /** Nothing came out, and why. */
    record Unreadable(TextExtractor.Reason reason) implements Reading {}

    /** A piece of the content. */
    sealed interface Piece {}

    /**
     * A paragraph, an item of a list or a heading; line breaks are kept.
     *
     * @param marked the same with its formatting, as {@link se.samspel.api.fields.RichText} is written; an item carries its
     *     number, so lines put after each other with an empty line between are the text as it stood
     */
    record Line(Kind kind, String text, String marked, List<String> bookmarks) implements Piece {
        public Line {
            bookmarks = List.copyOf(bookmarks);
        }

        /** A line without formatting. */
        public Line(Kind kind, String text, List<String> bookmarks) {
            this(kind, text, text, bookmarks);
        }
    }

    /** What a line is. */
    enum Kind {
        HEADING,
        TEXT,
        /** A footnote or an endnote. */
        NOTE,
        /** Something said in the margin. */
        COMMENT
    }

    /**
     * A row of a table.
     *
     * @param table which table of the file, from 1
     */
    record Row(int table, List<Cell> cells) implements Piece {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell. Paragraphs are parted by an empty line, bookmarks are those that begin or go on in it.
     *
     * @param marked the same with its formatting, as of a {@link Line}
     */
    record Cell(String text, String marked, List<String> bookmarks) {
        public Cell {
            bookmarks = List.copyOf(bookmarks);
        }

        /** A cell without formatting. */
        public Cell(String text, List<String> bookmarks) {
            this(text, text, bookmarks);
        }
    }
}
