package se.samspel.storage.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;

/**
 * Files in the data folder, each under its checksum. A file is written under another name, forced to the disk, moved
 * into place in one step and its folder forced as well, so a name that is there always has its whole content.
 */
final class DiskFiles implements Files {
    private final Path data;
    private final Path folder;
    private final Path incoming;
    private final Clock clock;
    private final Engine engine;
    private final FileUses uses;

    DiskFiles(DataFolder data, Clock clock, Engine engine) {
        this.clock = clock;
        this.engine = engine;
        this.uses = new FileUses(engine);
        this.data = data.path();
        this.folder = data.folder("files");
        this.incoming = data.emptyFolder("incoming");
    }

    @Override
    public FileId put(InputStream content) throws IOException {
        Path part = java.nio.file.Files.createTempFile(incoming, "file", ".part");
        try {
            FileId id = write(content, part);
            keep(part, id);
            return id;
        } finally {
            java.nio.file.Files.deleteIfExists(part);
        }
    }

    /** The time of a file says when it was last put, for those who want it gone. */
    private synchronized void keep(Path part, FileId id) throws IOException {
        FileTime now = FileTime.fromMillis(clock.millis());
        if (java.nio.file.Files.exists(place(id))) {
            java.nio.file.Files.setLastModifiedTime(place(id), now);
        } else {
            java.nio.file.Files.setLastModifiedTime(part, now);
            move(part, id);
        }
    }

    private static FileId write(InputStream content, Path part) throws IOException {
        var digest = Digest.sha256();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            new DigestInputStream(content, digest).transferTo(out);
            channel.force(true);
        }
        return new FileId(HexFormat.of().formatHex(digest.digest()));
    }

    private void move(Path part, FileId id) throws IOException {
        Path shelf = shelf(id);
        if (!java.nio.file.Files.isDirectory(shelf)) {
            java.nio.file.Files.createDirectories(shelf);
            force(folder);
            force(data);
        }
        java.nio.file.Files.move(part, place(id), StandardCopyOption.ATOMIC_MOVE);
        force(shelf);
    }

    /** Makes the names in a folder durable; some file systems, such as Windows', do it by themselves and refuse. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public InputStream open(FileId file) throws IOException {
        return java.nio.file.Files.newInputStream(place(file));
    }

    @Override
    public long size(FileId file) throws IOException {
        return java.nio.file.Files.size(place(file));
    }

    @Override
    public boolean remove(FileId file, Instant lastKnown) throws IOException {
        engine.settle();
        return !uses.any(file) && delete(file, lastKnown);
    }

    private synchronized boolean delete(FileId file, Instant lastKnown) throws IOException {
        Path place = place(file);
        if (!java.nio.file.Files.exists(place)) {
            return true;
        }
        if (java.nio.file.Files.getLastModifiedTime(place).toInstant().isAfter(lastKnown)) {
            return false;
        }
        java.nio.file.Files.delete(place);
        force(shelf(file));
        return true;
    }

    private Path place(FileId file) {
        return shelf(file).resolve(file.sha256());
    }

    /** Two letters a shelf, so that no folder grows too long to list. */
    private Path shelf(FileId file) {
        return folder.resolve(file.sha256().substring(0, 2));
    }
}
