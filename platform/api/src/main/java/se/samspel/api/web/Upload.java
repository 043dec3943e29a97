package se.samspel.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The parts of a multipart form, streamed to disk and limited by the settings. A {@code @Context} parameter. */
@ProviderType
public interface Upload {
    /**
     * The chosen files under a form name, without empty ones.
     *
     * @throws Problem 413 when a file is larger than the settings allow
     */
    List<UploadedFile> files(String name);

    /**
     * All chosen files under a form name, those without content and those that are too large among them: for whoever tells
     * of each file what became of it.
     */
    List<UploadedFile> everyFile(String name);

    /** The text of a form field; empty when it is not there. */
    String text(String name);

    /** One file. */
    interface UploadedFile {
        /** As the browser says it, without any path. */
        String fileName();

        long size();

        /** Whether it is larger than the settings allow; such a file is not to be kept. */
        boolean isTooLarge();

        InputStream open() throws IOException;
    }
}
