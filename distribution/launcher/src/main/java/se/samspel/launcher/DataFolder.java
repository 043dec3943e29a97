package se.samspel.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder where everything that is kept lies. Only its owner reads it, and only one Samspel at a time uses it. */
final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel lockFile;

    private DataFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder when it is missing and takes it for this process.
     *
     * @throws Trouble when it cannot be written to, or another Samspel uses it
     */
    static DataFolder take(Path folder) {
        return takeIfFree(folder)
                .orElseThrow(
                        () ->
                                new Trouble(
                                        "Samspel körs redan med datamappen "
                                                + folder
                                                + ". Stoppa det först, eller välj en annan mapp med --data."));
    }

    /** The same, but empty when another Samspel uses the folder. */
    static Optional<DataFolder> takeIfFree(Path folder) {
        try {
            Files.createDirectories(folder);
            onlyForTheOwner(folder);
            FileChannel lockFile =
                    FileChannel.open(
                            folder.resolve("samspel.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (locked(lockFile)) {
                return Optional.of(new DataFolder(folder, lockFile));
            }
            lockFile.close();
            return Optional.empty();
        } catch (IOException unwritable) {
            throw new Trouble(
                    "Samspel får inte skriva i datamappen "
                            + folder
                            + ". Ge ditt konto skrivrätt till den, eller välj en annan mapp med --data.",
                    unwritable);
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static void onlyForTheOwner(Path folder) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(
                        folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * The container's cache. It holds nothing that is not elsewhere, so it is thrown away as soon as a jar, Java or the
     * place of the distribution is another than last time.
     */
    Path cache(Distribution distribution) {
        Path cache = folder.resolve("cache");
        Path note = cache.resolve("made-for.txt");
        try {
            String fingerprint = distribution.fingerprint();
            if (!Files.exists(note) || !Files.readString(note).equals(fingerprint)) {
                delete(cache);
                Files.createDirectories(cache);
                Files.writeString(note, fingerprint);
            }
            return cache.resolve("felix");
        } catch (IOException unwritable) {
            throw new Trouble(
                    "Mappen " + cache + " går inte att skriva i. Ta bort den och starta igen.",
                    unwritable);
        }
    }

    /** Removes a folder with all in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** Lets others use the folder. */
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException gone) {
            throw new Trouble("Datamappen " + folder + " försvann medan Samspel körde.", gone);
        }
    }
}
