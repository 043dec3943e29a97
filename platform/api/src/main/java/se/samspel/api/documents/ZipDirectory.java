package se.samspel.api.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A stranger's zip, read by its central directory and nothing else, so that what a person sees when they open the file is
 * what is read. Nothing is ever written to a path that came from it. One fault may spoil the whole ({@link #of}) or a
 * single entry ({@link #open}); both are told as {@link Refused}. For one thread at a time.
 */
public final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LARGEST_DIRECTORY = 8 << 20;
    private static final int UTF8_FLAG = 0x0800;
    private static final int LOCKED_FLAGS = 0x2041;

    private final Bytes zip;
    private final Limits limits;
    private final TreeMap<Long, Long> taken = new TreeMap<>();
    private List<Entry> entries = List.of();
    private long unpacked;

    private ZipDirectory(Bytes zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * What is accepted.
     *
     * @param entries how many entries
     * @param entryBytes how large one may be unpacked
     * @param unpackedBytes how much all that are opened may be together
     * @param ratio how many times an entry of more than a few kilobytes may grow
     */
    public record Limits(int entries, long entryBytes, long unpackedBytes, int ratio) {
        private static final int SMALL = 64 * 1024;

        private boolean swollen(Entry entry) {
            return entry.size() > SMALL && entry.size() > entry.packed() * ratio;
        }
    }

    /** The bytes of the zip, wherever they are. */
    public interface Bytes {
        long size();

        /** Fills the array. @throws IOException also when there is less than that */
        void read(long at, byte[] into) throws IOException;

        /** Bytes in memory. */
        static Bytes of(byte[] bytes) {
            return new Bytes() {
                @Override
                public long size() {
                    return bytes.length;
                }

                @Override
                public void read(long at, byte[] into) {
                    System.arraycopy(bytes, (int) at, into, 0, into.length);
                }
            };
        }
    }

    /** What was wrong with a zip or with one of its entries. */
    public enum Fault {
        NOT_A_ZIP,
        DAMAGED,
        TOO_MANY,
        TOO_LARGE,
        SWOLLEN,
        PASSWORD,
        LINK,
        NOT_A_FILE,
        ODD_PACKING
    }

    /** A zip, or an entry of it, that is not read. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        public Refused(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /**
     * One line of the central directory.
     *
     * @param name as it stands there, which may lead anywhere; folders end with a slash
     * @param packed bytes in the zip
     * @param size bytes when it is unpacked, as the zip says
     */
    public record Entry(
            String name,
            int flags,
            int method,
            int crc,
            long packed,
            long size,
            int mode,
            long at) {
        public boolean folder() {
            return name.endsWith("/");
        }

        /** What Finder and Explorer leave behind in a zip or in a folder. */
        public boolean leftBehind() {
            return name.startsWith("__MACOSX/")
                    || ZipDirectory.leftBehind(name.substring(name.lastIndexOf('/') + 1));
        }
    }

    /** Whether a file of this name is one that Finder, Explorer or Word leaves behind. */
    public static boolean leftBehind(String fileName) {
        return fileName.equals(".DS_Store")
                || fileName.equals("Thumbs.db")
                || fileName.equals("desktop.ini")
                || fileName.startsWith("._")
                || fileName.startsWith("~$");
    }

    /** Reads the directory. @throws Refused when the zip as a whole cannot be trusted */
    public static ZipDirectory of(Bytes zip, Limits limits) throws IOException {
        ZipDirectory directory = new ZipDirectory(zip, limits);
        try {
            directory.entries = directory.list();
        } catch (IndexOutOfBoundsException | IllegalArgumentException outside) {
            throw new Refused(Fault.DAMAGED);
        }
        return directory;
    }

    /** Every entry, folders and what is left behind as well, in the zip's order. */
    public List<Entry> entries() {
        return entries;
    }

    private List<Entry> list() throws IOException {
        long end = findEnd();
        ByteBuffer tail = bytes(end, END_SIZE);
        int count = tail.getShort(10) & 0xFFFF;
        long size = tail.getInt(12) & 0xFFFFFFFFL;
        long at = tail.getInt(16) & 0xFFFFFFFFL;
        boolean whole =
                tail.getShort(4) == 0
                        && tail.getShort(6) == 0
                        && (tail.getShort(8) & 0xFFFF) == count
                        && at + size == end
                        && size <= LARGEST_DIRECTORY;
        if (!whole) {
            throw new Refused(Fault.DAMAGED);
        }
        if (count > limits.entries()) {
            throw new Refused(Fault.TOO_MANY);
        }
        return list(bytes(at, (int) size), count);
    }

    private static List<Entry> list(ByteBuffer directory, int count) throws IOException {
        List<Entry> found = new ArrayList<>();
        int position = 0;
        for (int index = 0; index < count; index++) {
            if (directory.getInt(position) != CENTRAL) {
                throw new Refused(Fault.DAMAGED);
            }
            found.add(entry(directory, position));
            position +=
                    CENTRAL_SIZE
                            + (directory.getShort(position + 28) & 0xFFFF)
                            + (directory.getShort(position + 30) & 0xFFFF)
                            + (directory.getShort(position + 32) & 0xFFFF);
        }
        if (position != directory.limit()) {
            throw new Refused(Fault.DAMAGED);
        }
        return List.copyOf(found);
    }

    private long findEnd() throws IOException {
        if (zip.size() < END_SIZE) {
            throw new Refused(Fault.NOT_A_ZIP);
        }
        int length = (int) Math.min(zip.size(), END_SIZE + 0xFFFF);
        ByteBuffer tail = bytes(zip.size() - length, length);
        for (int at = length - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END
                    && at + END_SIZE + (tail.getShort(at + 20) & 0xFFFF) == length) {
                return zip.size() - length + at;
            }
        }
        throw new Refused(Fault.NOT_A_ZIP);
    }

    private static Entry entry(ByteBuffer directory, int at) {
        byte[] name = new byte[directory.getShort(at + 28) & 0xFFFF];
        directory.get(at + CENTRAL_SIZE, name);
        int flags = directory.getShort(at + 8);
        return new Entry(
                name(name, flags),
                flags,
                directory.getShort(at + 10) & 0xFFFF,
                directory.getInt(at + 16),
                directory.getInt(at + 20) & 0xFFFFFFFFL,
                directory.getInt(at + 24) & 0xFFFFFFFFL,
                directory.getInt(at + 38) >>> 16,
                directory.getInt(at + 42) & 0xFFFFFFFFL);
    }

    /** In UTF-8, as the flag says or the bytes look; else in the letters of old DOS, which Explorer still writes. */
    private static String name(byte[] bytes, int flags) {
        if ((flags & UTF8_FLAG) != 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(
                    bytes,
                    Charset.isSupported("IBM850")
                            ? Charset.forName("IBM850")
                            : StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * The content of an entry, which is checked to its end while it is read: a length or a sum that does not hold is
     * {@link Refused} too.
     *
     * @throws Refused when the entry is not read
     */
    public InputStream open(Entry entry) throws IOException {
        checkKind(entry);
        try {
            long start = contentStart(entry);
            if (start + entry.packed() > zip.size()
                    || (entry.method() == 0 && entry.packed() != entry.size())) {
                throw new Refused(Fault.DAMAGED);
            }
            claim(entry, start + entry.packed());
            return new ZipContent(new ZipSlice(zip, start, entry.packed()), entry);
        } catch (IndexOutOfBoundsException | IllegalArgumentException outside) {
            throw new Refused(Fault.DAMAGED);
        }
    }

    private void checkKind(Entry entry) throws Refused {
        int type = entry.mode() & 0xF000;
        if (type == 0xA000) {
            throw new Refused(Fault.LINK);
        }
        if (type != 0 && type != 0x8000 && type != 0x4000) {
            throw new Refused(Fault.NOT_A_FILE);
        }
        if ((entry.flags() & LOCKED_FLAGS) != 0) {
            throw new Refused(Fault.PASSWORD);
        }
        if (entry.method() != 0 && entry.method() != 8) {
            throw new Refused(Fault.ODD_PACKING);
        }
        if (entry.size() > limits.entryBytes()) {
            throw new Refused(Fault.TOO_LARGE);
        }
        if (limits.swollen(entry) || unpacked + entry.size() > limits.unpackedBytes()) {
            throw new Refused(Fault.SWOLLEN);
        }
        unpacked += entry.size();
    }

    private long contentStart(Entry entry) throws IOException {
        ByteBuffer local = bytes(entry.at(), LOCAL_SIZE);
        int nameLength = local.getShort(26) & 0xFFFF;
        byte[] name = bytes(entry.at() + LOCAL_SIZE, nameLength).array();
        if (local.getInt(0) != LOCAL || !name(name, entry.flags()).equals(entry.name())) {
            throw new Refused(Fault.DAMAGED);
        }
        return entry.at() + LOCAL_SIZE + nameLength + (local.getShort(28) & 0xFFFF);
    }

    /** No two entries may share bytes; that is how a small file unpacks into an endless one. */
    private void claim(Entry entry, long end) throws Refused {
        Map.Entry<Long, Long> before = taken.lowerEntry(end);
        if (before != null && before.getValue() > entry.at()) {
            throw new Refused(Fault.DAMAGED);
        }
        taken.put(entry.at(), end);
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        if (at < 0 || at + length > zip.size()) {
            throw new Refused(Fault.DAMAGED);
        }
        byte[] bytes = new byte[length];
        zip.read(at, bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
