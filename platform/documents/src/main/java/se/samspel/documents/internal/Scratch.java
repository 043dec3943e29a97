package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder for copies of files while they are read and written; nobody else may look into it. */
final class Scratch {
    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
    private static final int TRIES = 10;

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
                takeAway(file);
            }
        }
        return new Scratch(folder.toAbsolutePath());
    }

    Path folder() {
        return folder;
    }

    /** Takes away a file, or a folder of files, also while a program that was left behind still writes in it. */
    static void takeAway(Path file) throws IOException {
        for (int tries = 0; Files.exists(file) && tries < TRIES; tries++) {
            try {
                for (Path one : inside(file)) {
                    Files.deleteIfExists(one);
                }
                Files.deleteIfExists(file);
            } catch (DirectoryNotEmptyException written) {
                LOG.debug("Something was written in a folder that is taken away; trying again");
            }
        }
    }

    private static List<Path> inside(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(file)) {
            return inside.toList();
        }
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
