package se.samspel.plugins.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.samspel.api.content.ContentException;

/**
 * Opens a zip in memory, by its central directory and nothing else, so that what a person sees when they open the file is
 * what is read. Refuses everything a plugin has no use for: links, passwords, split archives, names that lead out of the
 * folder, entries that share bytes, and far more content than the file's size gives reason to expect.
 */
final class ZipFolder {
    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_ENTRIES = 500;
    static final int MOST_UNPACKED = 16 * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final int SMALL = 64 * 1024;
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    private final ByteBuffer zip;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> lowerNames = new HashSet<>();
    private final Map<Integer, Integer> taken = new HashMap<>();
    private long unpacked;

    private ZipFolder(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** One line of the central directory. */
    private record Entry(
            String name, int flags, int method, int crc, int packed, int size, int mode, int at) {
        boolean folder() {
            return name.endsWith("/");
        }
    }

    /**
     * The files by name, in the zip's order, without folders and without what Finder and Explorer leave behind.
     *
     * @throws ContentException with the file's name as path
     */
    static Map<String, byte[]> open(byte[] bytes) throws ContentException {
        if (bytes.length > MOST_BYTES) {
            throw new ContentException(
                    "", "Filen är större än 10 MB. Så stora tillägg tas inte emot.");
        }
        try {
            ZipFolder folder = new ZipFolder(bytes);
            for (Entry entry : folder.directory()) {
                folder.take(entry);
            }
            return folder.files;
        } catch (IndexOutOfBoundsException | IllegalArgumentException outside) {
            throw damaged("");
        }
    }

    private List<Entry> directory() throws ContentException {
        int end = findEnd();
        int count = zip.getShort(end + 10) & 0xFFFF;
        int size = zip.getInt(end + 12);
        int at = zip.getInt(end + 16);
        boolean whole =
                zip.getShort(end + 4) == 0
                        && zip.getShort(end + 6) == 0
                        && (zip.getShort(end + 8) & 0xFFFF) == count
                        && at >= 0
                        && size >= 0
                        && (long) at + size == end;
        if (!whole) {
            throw damaged("");
        }
        if (count > MOST_ENTRIES) {
            throw new ContentException(
                    "",
                    "Zip-filen har fler än " + MOST_ENTRIES + " filer. Så stora tas inte emot.");
        }
        List<Entry> entries = new ArrayList<>();
        int position = at;
        for (int index = 0; index < count; index++) {
            if (position + CENTRAL_SIZE > end || zip.getInt(position) != CENTRAL) {
                throw damaged("");
            }
            entries.add(entry(position));
            position += CENTRAL_SIZE + lengthsAfter(position);
        }
        if (position != end) {
            throw damaged("");
        }
        return entries;
    }

    private int lengthsAfter(int position) {
        return (zip.getShort(position + 28) & 0xFFFF)
                + (zip.getShort(position + 30) & 0xFFFF)
                + (zip.getShort(position + 32) & 0xFFFF);
    }

    private int findEnd() throws ContentException {
        for (int at = zip.limit() - END_SIZE;
                at >= Math.max(0, zip.limit() - END_SIZE - 0xFFFF);
                at--) {
            boolean here =
                    zip.getInt(at) == END
                            && at + END_SIZE + (zip.getShort(at + 20) & 0xFFFF) == zip.limit();
            if (here) {
                return at;
            }
        }
        throw new ContentException("", "Filen är inte en zip-fil, eller så är den inte hel.");
    }

    private Entry entry(int at) {
        byte[] name = new byte[zip.getShort(at + 28) & 0xFFFF];
        zip.get(at + CENTRAL_SIZE, name);
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                zip.getShort(at + 8),
                zip.getShort(at + 10) & 0xFFFF,
                zip.getInt(at + 16),
                zip.getInt(at + 20),
                zip.getInt(at + 24),
                zip.getInt(at + 38) >>> 16,
                zip.getInt(at + 42));
    }

    private void take(Entry entry) throws ContentException {
        checkName(entry.name());
        checkKind(entry);
        String plain = entry.folder() ? entry.name() : requireNew(entry.name());
        byte[] content = unpack(entry);
        if (!entry.folder() && !leftBehind(plain)) {
            files.put(plain, content);
        }
    }

    private static void checkName(String name) throws ContentException {
        if (name.contains("\\")) {
            throw new ContentException(
                    Quoted.of(name),
                    "sökvägen har ett omvänt snedstreck. Packa med ett annat zip-program");
        }
        boolean junk = leftBehind(name);
        String[] segments = name.split("/", -1);
        for (int index = 0; index < segments.length; index++) {
            boolean folderEnd =
                    index > 0 && index == segments.length - 1 && segments[index].isEmpty();
            boolean escapes = segments[index].equals("..") || segments[index].equals(".");
            boolean odd = !junk && !SEGMENT.matcher(segments[index]).matches();
            if (!folderEnd && (segments[index].isEmpty() || escapes || odd)) {
                throw new ContentException(
                        Quoted.of(name),
                        escapes || segments[index].isEmpty()
                                ? "sökvägen leder ut ur zip-filen"
                                : "filnamn får ha a–z, siffror, punkt, bindestreck och understreck");
            }
        }
    }

    private static void checkKind(Entry entry) throws ContentException {
        int type = entry.mode() & 0xF000;
        if (type == 0xA000) {
            throw new ContentException(entry.name(), "är en länk. Lägg in själva filen i stället");
        }
        if (type != 0 && type != 0x8000 && type != 0x4000) {
            throw new ContentException(entry.name(), "är inte en vanlig fil");
        }
        if ((entry.flags() & 0x2041) != 0) {
            throw new ContentException(
                    entry.name(), "är skyddad med lösenord. Packa om utan lösenord");
        }
        if (entry.method() != 0 && entry.method() != 8) {
            throw new ContentException(
                    entry.name(), "är packad på ett ovanligt sätt. Packa om som vanlig zip");
        }
    }

    private String requireNew(String name) throws ContentException {
        if (!lowerNames.add(name.toLowerCase(Locale.ROOT))) {
            throw new ContentException(name, "finns två gånger i zip-filen");
        }
        return name;
    }

    private static boolean leftBehind(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.equals(".DS_Store")
                || last.equals("Thumbs.db")
                || last.equals("desktop.ini");
    }

    private byte[] unpack(Entry entry) throws ContentException {
        int start = contentStart(entry);
        if (entry.packed() < 0 || entry.size() < 0 || start + (long) entry.packed() > zip.limit()) {
            throw damaged(entry.name());
        }
        claim(entry, start + entry.packed());
        if (entry.size() > StrictReader.MOST_BYTES) {
            throw new ContentException(entry.name(), "är större än 1 MB");
        }
        boolean swollen = entry.size() > SMALL && entry.size() > (long) entry.packed() * MOST_RATIO;
        unpacked += entry.size();
        if (swollen || unpacked > MOST_UNPACKED) {
            throw new ContentException(
                    entry.name(),
                    "växer orimligt mycket när den packas upp. Tillägget tas inte emot");
        }
        byte[] content = entry.method() == 0 ? stored(entry, start) : inflated(entry, start);
        CRC32 sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != entry.crc()) {
            throw damaged(entry.name());
        }
        return content;
    }

    private int contentStart(Entry entry) throws ContentException {
        int at = entry.at();
        if (at < 0 || zip.getInt(at) != LOCAL) {
            throw damaged(entry.name());
        }
        int nameLength = zip.getShort(at + 26) & 0xFFFF;
        byte[] name = new byte[nameLength];
        zip.get(at + LOCAL_SIZE, name);
        if (!new String(name, StandardCharsets.UTF_8).equals(entry.name())) {
            throw damaged(entry.name());
        }
        return at + LOCAL_SIZE + nameLength + (zip.getShort(at + 28) & 0xFFFF);
    }

    /** No two entries may share bytes; that is how a small file unpacks into an endless one. */
    private void claim(Entry entry, int end) throws ContentException {
        for (Map.Entry<Integer, Integer> other : taken.entrySet()) {
            if (entry.at() < other.getValue() && other.getKey() < end) {
                throw damaged(entry.name());
            }
        }
        taken.put(entry.at(), end);
    }

    private byte[] stored(Entry entry, int start) throws ContentException {
        if (entry.packed() != entry.size()) {
            throw damaged(entry.name());
        }
        byte[] content = new byte[entry.size()];
        zip.get(start, content);
        return content;
    }

    private byte[] inflated(Entry entry, int start) throws ContentException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), start, entry.packed());
            byte[] content = new byte[entry.size()];
            int read = 0;
            while (read < content.length && !inflater.finished() && !inflater.needsInput()) {
                read += inflater.inflate(content, read, content.length - read);
            }
            boolean more = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
            if (read != content.length || more || !inflater.finished()) {
                throw damaged(entry.name());
            }
            return content;
        } catch (DataFormatException broken) {
            throw damaged(entry.name());
        } finally {
            inflater.end();
        }
    }

    private static ContentException damaged(String name) {
        return new ContentException(
                name.isEmpty() ? "" : Quoted.of(name),
                name.isEmpty()
                        ? "Zip-filen är skadad. Packa om den."
                        : "är skadad. Packa om zip-filen");
    }
}
