package se.samspel.arkiv.internal;

import java.io.IOException;
import java.io.InputStream;
import se.samspel.api.web.Upload;

/** A file of the form. */
public record FromForm(Upload.UploadedFile file) implements Intake.Incoming {
    @Override
    public String fileName() {
        return file.fileName();
    }

    @Override
    public InputStream open() throws IOException {
        return file.open();
    }
}
