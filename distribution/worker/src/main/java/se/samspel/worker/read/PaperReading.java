package se.samspel.worker.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import se.samspel.api.documents.PaperReader.Piece;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.wire.Reply;

/** Reads one Word file, or one that was saved as OpenDocument, with its bookmarks. Whatever is wrong with the file becomes a reason. */
public final class PaperReading {
    private PaperReading() {}

    /**
     * Reads a file.
     *
     * @param name as the person named it; a hint only
     * @param pieces gets the pieces some at a time, in order
     * @return the last word: the file's properties, or why there are none
     */
    public static Reply of(Path file, String name, Consumer<List<Piece>> pieces) {
        String mediaType = "";
        try {
            Format format = Sniffing.of(file, name);
            mediaType = format.mediaType();
            Pieces read = new Pieces(pieces);
            return switch (format) {
                case DOCX -> new Reply.Returned(DocxPaper.read(file, read));
                case ODT -> new Reply.Returned(OdtPaper.read(file, read));
                case PDF, XLSX, TEXT, PNG, JPEG, TIFF ->
                        new Reply.NoText(mediaType, Reason.UNKNOWN_FORMAT);
            };
        } catch (Unreadable refused) {
            return new Reply.NoText(refused.mediaTypeOr(mediaType), refused.reason());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new Reply.NoText(mediaType, Reason.DAMAGED);
        }
    }
}
