package se.samspel.api.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Makes files of papers. Safe for any thread. */
@ProviderType
public interface DocumentWriter {
    /** Writes PDF/A-2a that is also PDF/UA-1, with only our own fonts and colours in it. Leaves the stream open. */
    void pdf(Paper paper, OutputStream out) throws IOException;

    /**
     * Writes a Word file (DOCX) with real headings, lists and table heads. The ids of the paper become bookmarks and its
     * properties custom properties, so {@link PaperReader} finds them again. A bookmark is called as its id when that
     * begins with a letter and holds at most 40 letters a–z, digits and underscores; other ids are changed until they
     * do. Leaves the stream open.
     */
    void docx(Paper paper, OutputStream out) throws IOException;
}
