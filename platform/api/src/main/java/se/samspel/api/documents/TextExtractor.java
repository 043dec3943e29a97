package se.samspel.api.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Text out of a person's file (PDF, DOCX, ODT, TXT), read in a process of its own with limits of memory, time and size.
 * A picture (PNG, JPEG, TIFF) is known as one and has no text here; {@link ScanReader} reads it. Safe for any thread;
 * calls wait for their turn. A file that harms its reader costs that process only.
 */
@ProviderType
public interface TextExtractor {
    /**
     * Reads the text of a file.
     *
     * @param fileName as the person named it; a hint only, the content decides
     * @param content read to its end and left open
     * @throws IOException when the content cannot be read; what is wrong with the file itself is a value
     */
    Extraction extract(String fileName, InputStream content) throws IOException;

    /** What came out of a file. */
    sealed interface Extraction {}

    /**
     * Text, in NFKC, page by page where the format has pages, otherwise one page.
     *
     * @param mediaType what the file really is
     */
    record Extracted(String mediaType, List<PageText> pages) implements Extraction {
        public Extracted {
            pages = List.copyOf(pages);
        }
    }

    /**
     * No text, and why.
     *
     * @param mediaType what the file seems to be; may be empty
     */
    record Unreadable(String mediaType, Reason reason) implements Extraction {}

    /**
     * One page.
     *
     * @param number from 1
     * @param headings the headings on it as the file marks them; empty when the format does not say
     */
    record PageText(int number, String text, List<String> headings) {
        public PageText {
            headings = List.copyOf(headings);
        }
    }

    /** Why a file gave no text; the sentence is for the person who uploaded it. */
    enum Reason {
        PASSWORD("Filen är lösenordsskyddad. Spara den utan lösenord och ladda upp den igen."),
        DAMAGED(
                "Filen går inte att läsa; den verkar skadad. Originalet är kvar. Öppna den i programmet den kom från och spara den på nytt."),
        NO_TEXT(
                "Filen innehåller ingen text som går att läsa. Kanske är den skannad. Originalet är kvar."),
        BLANK_SCAN(
                "Filen är skannad, och ingen text gick att läsa ur bilderna. Originalet är kvar."),
        UNDRAWN_SCAN(
                "Filen är skannad, och bilderna i den är sparade som JPEG 2000, som servern inte läser. Originalet är kvar. Skanna till vanlig PDF, eller skriv ut filen till en ny PDF, och ladda upp den."),
        UNKNOWN_FORMAT(
                "Filtypen läses inte. Originalet är kvar. Text hämtas ur PDF, Word (docx), OpenDocument (odt), textfiler och skannade bilder (jpg, png, tiff)."),
        TOO_LARGE(
                "Filen är för stor för att läsas. Originalet är kvar. Dela den och ladda upp delarna."),
        TOO_SLOW(
                "Filen tog för lång tid att läsa. Originalet är kvar. Spara den på nytt, gärna som PDF, och försök igen.");

        private final String swedish;

        Reason(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }
}
