package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/** The folder for copies of files while they are read and written; nobody else may look into it. */
final class Scratch {
    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, or empties it of what a stop in the middle left behind. */
    static Scratch in(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] mine =
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwx------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createDirectories(folder.toAbsolutePath(), mine);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder)) {
            for (Path file : old) {
                if (Files.isRegularFile(file)) {
                    Files.delete(file);
                }
            }
        }
        return new Scratch(folder.toAbsolutePath());
    }

    Path folder() {
        return folder;
    }

    /** A name that nobody has. */
    Path newFile() {
        return folder.resolve(UUID.randomUUID() + ".tmp");
    }

    /** Copies a stream to a new file; empty, and nothing kept, when it is longer than that. */
    Optional<Path> copy(InputStream content, long most) throws IOException {
        Path file = newFile();
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    return Optional.empty();
                }
                out.write(buffer, 0, read);
            }
            whole = true;
            return Optional.of(file);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }
}
