package se.samspel.storage.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder where everything is kept, held by one process at a time for as long as this is open. */
final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder, and makes it when it is not there.
     *
     * @throws IllegalStateException in Swedish, when another process has it or it cannot be written
     */
    static DataFolder take(Path folder) {
        try {
            makePrivate(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve("storage.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new IllegalStateException(
                        "Mappen "
                                + folder
                                + " används redan av ett Samspel som är igång. Stäng det först,"
                                + " eller välj en annan mapp med samspel.data.");
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Samspel kan inte skriva i mappen "
                            + folder
                            + ". Kontrollera att den går att skriva i, eller välj en annan med"
                            + " samspel.data.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** The folder itself. */
    Path path() {
        return folder;
    }

    /** A file that only this user reads, made when it is not there. */
    Path file(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, onlyOurs(folder, "rw-------"));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + file, e);
        }
    }

    /** A folder below that only this user reads, made when it is not there. */
    Path folder(String name) {
        Path below = folder.resolve(name);
        try {
            makePrivate(below);
            return below;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + below, e);
        }
    }

    /** A folder below that only this user reads, emptied of what an earlier run left. */
    Path emptyFolder(String name) {
        Path below = folder(name);
        try (Stream<Path> left = Files.list(below)) {
            for (Path old : left.toList()) {
                Files.deleteIfExists(old);
            }
            return below;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + below, e);
        }
    }

    private static void makePrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException(folder + " has nothing above it");
        }
        Files.createDirectories(parent);
        Files.createDirectory(folder, onlyOurs(parent, "rwx------"));
    }

    /** The rights, where the file system knows of users. */
    private static FileAttribute<?>[] onlyOurs(Path in, String rights) throws IOException {
        if (!Files.getFileStore(in).supportsFileAttributeView("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        };
    }

    /** Lets the next process in. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot let go of " + folder, e);
        }
    }
}
