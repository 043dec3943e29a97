package se.samspel.arkiv.internal;

import java.io.IOException;
import java.io.InputStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.documents.ScanReader;
import se.samspel.api.documents.TextExtractor;
import se.samspel.api.documents.TextExtractor.Extracted;
import se.samspel.api.documents.TextExtractor.Extraction;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.documents.TextExtractor.Unreadable;
import se.samspel.api.storage.Files;

/** Reads the file of a document that waits: its text, or the pictures of text in it where the server can read those. */
@Component(service = TextReading.class)
public final class TextReading {
    private static final Logger LOG = LoggerFactory.getLogger(TextReading.class);
    private static final String PDF = "application/pdf";

    private final Texts texts;
    private final Files files;
    private final TextExtractor extractor;
    private final ScanReader scans;

    @Activate
    public TextReading(
            @Reference Texts texts,
            @Reference Files files,
            @Reference TextExtractor extractor,
            @Reference ScanReader scans) {
        this.texts = texts;
        this.files = files;
        this.extractor = extractor;
        this.scans = scans;
    }

    /** Reads the text and keeps it. Returns true, and keeps nothing yet, when there are pictures of text to read. */
    public boolean read(Archived document) throws IOException {
        try (InputStream content = files.open(document.fileId())) {
            Extraction found = extractor.extract(document.fileName(), content);
            if (isScan(found) && scans.available()) {
                return true;
            }
            keep(document, found);
        }
        LOG.debug("Read document {}", document.id());
        return false;
    }

    /** A picture, or a PDF without text or with pages that have none. */
    private static boolean isScan(Extraction found) {
        return switch (found) {
            case Extracted text ->
                    mayBeScan(text.mediaType())
                            && text.pages().stream().anyMatch(page -> page.text().isBlank());
            case Unreadable none -> mayBeScan(none.mediaType()) && none.reason() == Reason.NO_TEXT;
        };
    }

    private static boolean mayBeScan(String mediaType) {
        return mediaType.equals(PDF) || mediaType.startsWith("image/");
    }

    /** Reads the pictures of text and keeps it. */
    public void scan(Archived document, ScanReader.Progress progress) throws IOException {
        try (InputStream content = files.open(document.fileId())) {
            keep(document, scans.read(document.fileName(), content, progress));
        }
        LOG.debug("Read document {}, a scan", document.id());
    }

    private void keep(Archived document, Extraction found) {
        switch (found) {
            case Extracted text -> texts.read(document, text.mediaType(), text.pages());
            case Unreadable none -> texts.missing(document, none.mediaType(), none.reason());
        }
    }
}
