package se.samspel.arkiv.internal;

import java.util.Set;
import se.samspel.api.documents.TextExtractor.Reason;

/** Whether there can be pictures of a document's pages, by what was found out when it was read; and the words when not. */
final class Drawable {
    private static final Set<String> WITH_PAGES =
            Set.of("application/pdf", "image/tiff", "image/png", "image/jpeg");

    private static final Set<String> WITHOUT_PAGES =
            Set.of(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.oasis.opendocument.text");

    private static final Set<String> TEXT_ONLY =
            Set.of(Reason.NO_TEXT.name(), Reason.BLANK_SCAN.name());

    private Drawable() {}

    static boolean is(Archived document) {
        return WITH_PAGES.contains(document.mediaType())
                && (document.fault().isEmpty() || TEXT_ONLY.contains(document.fault()));
    }

    /** Why there are none, for the reader; empty when there is nothing to say. */
    static String why(Archived document) {
        if (is(document)) {
            return "";
        }
        if (WITH_PAGES.contains(document.mediaType())) {
            return document.fault().equals(Reason.PASSWORD.name())
                    ? "Sidorna kan inte visas här, för filen är lösenordsskyddad."
                    : "Sidorna kan inte visas här, för filen går inte att läsa.";
        }
        return WITHOUT_PAGES.contains(document.mediaType()) && document.fault().isEmpty()
                ? "Word- och OpenDocument-filer har inga fasta sidor att visa här. Hämta originalet för att se hur det ser ut."
                : "";
    }
}
