package se.samspel.arkiv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.api.web.Upload;

/** A file of the form. */
public record FromForm(Upload.UploadedFile file) implements Intake.Incoming {
    @Override
    public String fileName() {
        return file.fileName();
    }

    /** Every file that was sent under some names of the form, too large or not. */
    public static List<FromForm> all(Upload upload, String... names) {
        return Stream.of(names)
                .flatMap(name -> upload.everyFile(name).stream())
                .map(FromForm::new)
                .toList();
    }

    @Override
    public boolean isTooLarge() {
        return file.isTooLarge();
    }

    @Override
    public boolean isEmpty() {
        return file.size() == 0;
    }

    @Override
    public InputStream open() throws IOException {
        return file.open();
    }
}
