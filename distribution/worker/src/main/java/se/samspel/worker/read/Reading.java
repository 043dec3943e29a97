package se.samspel.worker.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.wire.Reply;

/** Reads one file. Whatever is wrong with the file becomes a reason; nothing is thrown because of it. */
public final class Reading {
    private Reading() {}

    /**
     * Reads the text of a file.
     *
     * @param name as the person named it; tells plain text from what is not
     * @param pages gets each page as it is ready
     * @return the last word: text or no text
     */
    public static Reply of(Path file, String name, Consumer<PageText> pages) {
        Pages read = new Pages(pages);
        return told(
                file,
                name,
                format -> {
                    switch (format) {
                        case XLSX -> throw new Unreadable(Reason.UNKNOWN_FORMAT);
                        case PDF -> PdfText.read(file, read);
                        case DOCX -> DocxText.read(file, read);
                        case ODT -> OdtText.read(file, read);
                        case TEXT -> PlainText.read(file, read);
                        case PNG, JPEG, TIFF -> Picture.read(file, read);
                    }
                    return read.haveText();
                });
    }

    /**
     * Reads what a file is built of.
     *
     * @param some gets the blocks in order, some at a time
     */
    public static Reply structure(Path file, String name, Consumer<List<Block>> some) {
        Blocks read = new Blocks(some);
        return told(
                file,
                name,
                format -> {
                    switch (format) {
                        case PDF -> PdfBlocks.read(file, read);
                        case DOCX -> DocxBlocks.read(file, read);
                        case XLSX -> XlsxBlocks.read(file, read);
                        case ODT -> OdtBlocks.read(file, read);
                        case TEXT -> TextBlocks.read(file, read);
                        case PNG, JPEG, TIFF -> throw new Unreadable(Reason.NO_TEXT);
                    }
                    read.end();
                    return read.haveText();
                });
    }

    private static Reply told(Path file, String name, Reader reader) {
        String mediaType = "";
        try {
            Format format = Sniffing.of(file, name);
            mediaType = format.mediaType();
            return reader.read(format)
                    ? new Reply.Text(mediaType)
                    : new Reply.NoText(mediaType, Reason.NO_TEXT);
        } catch (Unreadable refused) {
            return new Reply.NoText(refused.mediaTypeOr(mediaType), refused.reason());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new Reply.NoText(mediaType, Reason.DAMAGED);
        }
    }

    private interface Reader {
        /** Reads it all; whether there was any text. */
        boolean read(Format format) throws IOException;
    }
}
