package se.samspel.storage.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The storage's own migrations, as they lie in its bundle. */
final class OwnMigrations {
    private OwnMigrations() {}

    static List<Migration> in(String folder, String... files) {
        return Arrays.stream(files).map(file -> new Migration(file, text(folder + file))).toList();
    }

    private static String text(String path) {
        try (InputStream in = OwnMigrations.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the bundle has no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
