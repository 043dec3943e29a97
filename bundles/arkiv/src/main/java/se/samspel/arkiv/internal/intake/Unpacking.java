package se.samspel.arkiv.internal.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Settings;
import se.samspel.api.documents.ZipDirectory;
import se.samspel.api.documents.ZipDirectory.Refused;
import se.samspel.arkiv.internal.Intake;
import se.samspel.arkiv.internal.Intake.Incoming;
import se.samspel.arkiv.internal.Intake.Kept;

/** Keeps what a person sends: files as they are, and the files in a zip one by one. The zip itself is not kept. */
@Component(service = Unpacking.class)
public final class Unpacking {
    /** How many files one upload may hold, in zips and beside them. */
    static final int MOST_FILES = 1_000;

    private static final long MEBIBYTE = 1L << 20;
    private static final int MOST_TIMES = 10;
    private static final int MOST_RATIO = 100;
    private static final Set<String> DOCUMENT_PARTS = Set.of("[Content_Types].xml", "mimetype");

    private final Intake intake;
    private final Path folder;
    private final ZipDirectory.Limits limits;

    @Activate
    public Unpacking(@Reference Intake intake, BundleContext context) throws IOException {
        this(intake, Settings.of(context::getProperty));
    }

    private Unpacking(Intake intake, Settings settings) throws IOException {
        this(
                intake,
                settings.data().resolve("tmp").resolve("arkiv"),
                settings.uploadMegabytes() * MEBIBYTE);
    }

    Unpacking(Intake intake, Path folder, long largestFile) throws IOException {
        this.intake = intake;
        this.folder = Files.createDirectories(folder);
        clear();
        this.limits =
                new ZipDirectory.Limits(
                        2 * MOST_FILES, largestFile, largestFile * MOST_TIMES, MOST_RATIO);
    }

    /** Removes what a stop in the middle left behind. */
    private void clear() throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "*.zip")) {
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * One file of an upload.
     *
     * @param name with the folders it lay in
     * @param kept null when it was not kept
     * @param fault why it was not; null when it was
     */
    record Arrived(String name, @Nullable Kept kept, @Nullable ImportFault fault) {
        static Arrived kept(String name, Kept kept) {
            return new Arrived(name, kept, null);
        }

        static Arrived refused(String name, ImportFault fault) {
            return new Arrived(name, null, fault);
        }
    }

    /** Keeps the files, in their order; what Finder, Explorer and Word leave behind is passed over. */
    List<Arrived> keep(List<? extends Incoming> files) throws IOException {
        List<Arrived> arrived = new ArrayList<>();
        for (Incoming file : files) {
            if (file.isTooLarge()) {
                arrived.add(Arrived.refused(file.fileName(), ImportFault.TOO_LARGE));
            } else if (file.isEmpty()) {
                arrived.add(Arrived.refused(file.fileName(), ImportFault.EMPTY));
            } else if (isZip(file)) {
                arrived.addAll(unpacked(file));
            } else if (!ZipDirectory.leftBehind(file.fileName())) {
                arrived.add(Arrived.kept(file.fileName(), intake.keep(file)));
            }
        }
        return arrived;
    }

    /** Whether a file is to be unpacked: it is called a zip. */
    static boolean isZip(Incoming file) {
        return file.fileName().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private List<Arrived> unpacked(Incoming file) throws IOException {
        Path copy = Files.createTempFile(folder, "arkiv", ".zip");
        try (InputStream in = file.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(copy)) {
                ZipDirectory zip = ZipDirectory.of(new OnDisk(channel, channel.size()), limits);
                return isDocument(zip)
                        ? List.of(Arrived.kept(file.fileName(), intake.keep(file)))
                        : entries(zip);
            }
        } catch (Refused refused) {
            return List.of(
                    Arrived.refused(
                            file.fileName(),
                            refused.fault() == ZipDirectory.Fault.TOO_MANY
                                    ? ImportFault.TOO_MANY
                                    : ImportFault.NO_ZIP));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Word and OpenDocument files are zips too; one that is called so is still a document. */
    private static boolean isDocument(ZipDirectory zip) {
        return zip.entries().stream().anyMatch(entry -> DOCUMENT_PARTS.contains(entry.name()));
    }

    private List<Arrived> entries(ZipDirectory zip) throws IOException {
        List<Arrived> arrived = new ArrayList<>();
        for (ZipDirectory.Entry entry : zip.entries()) {
            if (!entry.folder() && !entry.leftBehind()) {
                arrived.add(one(zip, entry));
            }
        }
        return arrived;
    }

    private Arrived one(ZipDirectory zip, ZipDirectory.Entry entry) throws IOException {
        String name = entry.name().replace('\\', '/');
        if (leadsAstray(name)) {
            return Arrived.refused(name, ImportFault.ASTRAY);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return Arrived.refused(name, ImportFault.NESTED);
        }
        if (entry.size() == 0) {
            return Arrived.refused(name, ImportFault.EMPTY);
        }
        try {
            return Arrived.kept(name, intake.keep(new Entry(zip, entry, name)));
        } catch (Refused refused) {
            return Arrived.refused(name, ImportFault.ofEntry(refused.fault()));
        }
    }

    private static boolean leadsAstray(String name) {
        return name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/", -1)).contains("..");
    }

    private record Entry(ZipDirectory zip, ZipDirectory.Entry entry, String fileName)
            implements Incoming {
        @Override
        public InputStream open() throws IOException {
            return zip.open(entry);
        }
    }

    private record OnDisk(FileChannel channel, long size) implements ZipDirectory.Bytes {
        @Override
        public void read(long at, byte[] into) throws IOException {
            ByteBuffer rest = ByteBuffer.wrap(into);
            while (rest.hasRemaining()) {
                if (channel.read(rest, at + rest.position()) < 0) {
                    throw new EOFException();
                }
            }
        }
    }
}
