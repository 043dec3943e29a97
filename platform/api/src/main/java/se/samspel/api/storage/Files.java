package se.samspel.api.storage;

import java.io.IOException;
import java.io.InputStream;
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
}
