package se.samspel.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.samspel.api.content.ContentException;
import se.samspel.api.documents.ZipDirectory;
import se.samspel.api.documents.ZipDirectory.Entry;
import se.samspel.api.documents.ZipDirectory.Fault;
import se.samspel.api.documents.ZipDirectory.Refused;

/**
 * Opens a plugin's zip in memory. Refuses everything a plugin has no use for: what {@link ZipDirectory} refuses, names
 * that lead out of the folder, and files that are larger than a plugin's are.
 */
final class ZipFolder {
    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_ENTRIES = 500;
    private static final int MOST_UNPACKED = 16 * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final ZipDirectory.Limits LIMITS =
            new ZipDirectory.Limits(
                    MOST_ENTRIES, StrictReader.MOST_BYTES, MOST_UNPACKED, MOST_RATIO);
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> lowerNames = new HashSet<>();

    private ZipFolder() {}

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
        ZipDirectory zip;
        try {
            zip = ZipDirectory.of(ZipDirectory.Bytes.of(bytes), LIMITS);
        } catch (Refused refused) {
            throw new ContentException("", ofTheWhole(refused.fault()));
        } catch (IOException never) {
            throw new IllegalStateException("bytes in memory can be read", never);
        }
        ZipFolder folder = new ZipFolder();
        for (Entry entry : zip.entries()) {
            folder.take(zip, entry);
        }
        return folder.files;
    }

    private void take(ZipDirectory zip, Entry entry) throws ContentException {
        checkName(entry);
        String plain = entry.folder() ? entry.name() : requireNew(entry.name());
        byte[] content = unpack(zip, entry);
        if (!entry.folder() && !entry.leftBehind()) {
            files.put(plain, content);
        }
    }

    private static void checkName(Entry entry) throws ContentException {
        String name = entry.name();
        if (name.contains("\\")) {
            throw new ContentException(
                    Quoted.of(name),
                    "sökvägen har ett omvänt snedstreck. Packa med ett annat zip-program");
        }
        String[] segments = name.split("/", -1);
        for (int index = 0; index < segments.length; index++) {
            boolean folderEnd =
                    index > 0 && index == segments.length - 1 && segments[index].isEmpty();
            boolean escapes = segments[index].equals("..") || segments[index].equals(".");
            boolean odd = !entry.leftBehind() && !SEGMENT.matcher(segments[index]).matches();
            if (!folderEnd && (segments[index].isEmpty() || escapes || odd)) {
                throw new ContentException(
                        Quoted.of(name),
                        escapes || segments[index].isEmpty()
                                ? "sökvägen leder ut ur zip-filen"
                                : "filnamn får ha a–z, siffror, punkt, bindestreck och understreck");
            }
        }
    }

    private String requireNew(String name) throws ContentException {
        if (!lowerNames.add(name.toLowerCase(Locale.ROOT))) {
            throw new ContentException(name, "finns två gånger i zip-filen");
        }
        return name;
    }

    private static byte[] unpack(ZipDirectory zip, Entry entry) throws ContentException {
        try (InputStream content = zip.open(entry)) {
            return content.readAllBytes();
        } catch (Refused refused) {
            boolean damaged = refused.fault() == Fault.DAMAGED;
            throw new ContentException(
                    damaged ? Quoted.of(entry.name()) : entry.name(), ofOne(refused.fault()));
        } catch (IOException never) {
            throw new IllegalStateException("bytes in memory can be read", never);
        }
    }

    private static String ofTheWhole(Fault fault) {
        return switch (fault) {
            case NOT_A_ZIP -> "Filen är inte en zip-fil, eller så är den inte hel.";
            case TOO_MANY ->
                    "Zip-filen har fler än " + MOST_ENTRIES + " filer. Så stora tas inte emot.";
            default -> "Zip-filen är skadad. Packa om den.";
        };
    }

    private static String ofOne(Fault fault) {
        return switch (fault) {
            case LINK -> "är en länk. Lägg in själva filen i stället";
            case NOT_A_FILE -> "är inte en vanlig fil";
            case PASSWORD -> "är skyddad med lösenord. Packa om utan lösenord";
            case ODD_PACKING -> "är packad på ett ovanligt sätt. Packa om som vanlig zip";
            case TOO_LARGE -> "är större än 1 MB";
            case SWOLLEN -> "växer orimligt mycket när den packas upp. Tillägget tas inte emot";
            default -> "är skadad. Packa om zip-filen";
        };
    }
}
