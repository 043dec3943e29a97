package se.samspel.api.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps files by the SHA-256 of their content, so a retry is harmless and a duplicate is free. */
@ProviderType
public interface Files {
    /** Reads the stream to its end and keeps it, durable when it returns. The caller closes the stream. */
    FileId put(InputStream content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is no such file */
    InputStream open(FileId file) throws IOException;

    /** Size in bytes. @throws java.nio.file.NoSuchFileException when there is no such file */
    long size(FileId file) throws IOException;

    /**
     * Takes a file away for good, unless something still needs it: any row of any bundle that names it, or somebody who has
     * put it again and is about to. Reads all rows once, so it belongs in a job. Safe to repeat.
     *
     * @param lastKnown until when the caller answers for it: who has put it later than that keeps it
     * @return whether it is gone
     */
    boolean remove(FileId file, Instant lastKnown) throws IOException;
}
