package se.samspel.api.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Makes files of papers. Safe for any thread. */
@ProviderType
public interface DocumentWriter {
    /** Writes PDF/A-2a that is also PDF/UA-1, with only our own fonts and colours in it. Leaves the stream open. */
    void pdf(Paper paper, OutputStream out) throws IOException;
}
