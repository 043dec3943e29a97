package se.samspel.worker.read;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import se.samspel.api.documents.TextExtractor.Reason;

/** The parts of a zipped document. What comes out of all of them together is limited, whatever the zip says. */
final class ZipParts implements Closeable {
    private final ZipFile zip;
    private long left = Limits.INFLATED;

    ZipParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        if (zip.size() > Limits.ENTRIES) {
            zip.close();
            throw new Unreadable("application/zip", Reason.TOO_LARGE);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** Opens a part, or empty when it is not there. */
    Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null
                ? Optional.empty()
                : Optional.of(new Counted(zip.getInputStream(entry)));
    }

    /** The first characters of a small part. */
    String text(String name, int most) throws IOException {
        try (InputStream in = open(name).orElse(InputStream.nullInputStream())) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void count(long bytes) throws Unreadable {
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }
    }
}
