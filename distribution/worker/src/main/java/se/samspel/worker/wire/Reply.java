package se.samspel.worker.wire;

import java.util.List;
import java.util.Map;
import se.samspel.api.documents.PaperReader.Piece;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;

/** What the worker answers. */
public sealed interface Reply {
    /** Said once, when the worker is ready for its first request. */
    record Ready(int version) implements Reply {}

    /** The next page of the file that is read. */
    record Page(PageText page) implements Reply {}

    /** The next blocks of the file whose structure is read. */
    record Blocks(List<Block> blocks) implements Reply {
        public Blocks {
            blocks = List.copyOf(blocks);
        }
    }

    /** A page has been read, with its text before this. */
    record Scanned() implements Reply {}

    /** Every page, or every block, has been sent. */
    record Text(String mediaType) implements Reply {}

    /** The file gave no text, or no picture; pages that were sent before do not count. */
    record NoText(String mediaType, Reason reason) implements Reply {}

    /** The next pieces of the paper that is read. */
    record Content(List<Piece> pieces) implements Reply {
        public Content {
            pieces = List.copyOf(pieces);
        }
    }

    /** Every piece of the paper has been sent. */
    record Returned(Map<String, String> properties) implements Reply {
        public Returned {
            properties = Map.copyOf(properties);
        }
    }

    /**
     * The page is drawn, whole.
     *
     * @param mediaType PNG or JPEG
     * @param width in dots
     */
    record Drawn(String mediaType, int width, int height) implements Reply {}

    /** The paper is written, whole. */
    record Written() implements Reply {}

    /**
     * The request could not be carried out.
     *
     * @param cause the kind of error, for the log; never anything out of a file
     */
    record Failed(String cause) implements Reply {}

    /** Whether nothing more follows on the same request. */
    default boolean last() {
        return !(this instanceof Page || this instanceof Content || this instanceof Blocks);
    }
}
