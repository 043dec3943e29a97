package se.samspel.api.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.samspel.api.documents.ZipDirectory.Bytes;
import se.samspel.api.documents.ZipDirectory.Entry;
import se.samspel.api.documents.ZipDirectory.Fault;
import se.samspel.api.documents.ZipDirectory.Limits;
import se.samspel.api.documents.ZipDirectory.Refused;

class ZipDirectoryTest {
    private static final Limits LIMITS = new Limits(20, 300_000, 500_000, 100);

    /** Names and contents by turns. */
    private static byte[] packed(Charset names, boolean stored, Object... files)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (int at = 0; at < files.length; at += 2) {
                ZipEntry entry = new ZipEntry((String) files[at]);
                byte[] content = (byte[]) files[at + 1];
                if (stored) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(Object... files) throws IOException {
        return packed(StandardCharsets.UTF_8, false, files);
    }

    private static ZipDirectory open(byte[] zip) throws IOException {
        return ZipDirectory.of(Bytes.of(zip), LIMITS);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static byte[] content(ZipDirectory zip, Entry entry) throws IOException {
        try (InputStream in = zip.open(entry)) {
            return in.readAllBytes();
        }
    }

    private static Fault fault(byte[] zip, int entry) throws IOException {
        ZipDirectory directory = open(zip);
        return assertThrows(
                        Refused.class,
                        () -> {
                            for (int at = 0; at <= entry; at++) {
                                content(directory, directory.entries().get(at));
                            }
                        })
                .fault();
    }

    private static Fault fault(byte[] zip) {
        return assertThrows(Refused.class, () -> open(zip)).fault();
    }

    @Test
    void everyFileComesOutAsItWasPutIn() throws IOException {
        for (boolean stored : new boolean[] {false, true}) {
            byte[] large = noise(250_000);
            ZipDirectory zip =
                    open(
                            packed(
                                    StandardCharsets.UTF_8,
                                    stored,
                                    "a/",
                                    text(""),
                                    "a/b.txt",
                                    text("hej"),
                                    "c",
                                    large));
            assertTrue(zip.entries().get(0).folder());
            assertArrayEquals(text("hej"), content(zip, zip.entries().get(1)));
            assertArrayEquals(large, content(zip, zip.entries().get(2)));
        }
    }

    @Test
    void namesAreReadAsOldAndNewProgramsWriteThem() throws IOException {
        for (Charset names : List.of(StandardCharsets.UTF_8, Charset.forName("IBM850"))) {
            byte[] zip = packed(names, false, "årsmöte/Översikt.pdf", text("x"));
            assertEquals("årsmöte/Översikt.pdf", open(zip).entries().getFirst().name());
        }
    }

    @Test
    void whatOneEntryHasWrongDoesNotSpoilTheOthers() throws IOException {
        byte[] zip = zip("låst.txt", text("hemligt"), "b.txt", text("öppet"));
        int directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
        zip[directory + 8] |= 1;
        assertEquals(Fault.PASSWORD, fault(zip, 0));
        ZipDirectory open = open(zip);
        assertArrayEquals(text("öppet"), content(open, open.entries().get(1)));
    }

    @Test
    void contentThatIsNotWhatTheZipSaysIsDamaged() throws IOException {
        byte[] zip = packed(StandardCharsets.UTF_8, true, "a.txt", text("hej hopp"));
        zip[30 + "a.txt".length() + 2] ^= 1;
        assertEquals(Fault.DAMAGED, fault(zip, 0));
    }

    @Test
    void whatGrowsOutOfProportionIsRefused() throws IOException {
        assertEquals(Fault.SWOLLEN, fault(zip("noll", new byte[200_000]), 0));
        assertEquals(Fault.TOO_LARGE, fault(zip("stor", noise(300_001)), 0));
        byte[] some = noise(200_000);
        assertEquals(Fault.SWOLLEN, fault(zip("a", some, "b", some, "c", some), 2));
        Object[] many = new Object[42];
        for (int at = 0; at < many.length; at += 2) {
            many[at] = "fil" + at;
            many[at + 1] = text("x");
        }
        assertEquals(Fault.TOO_MANY, fault(zip(many)));
    }

    @Test
    void twoEntriesMayNotShareBytes() throws IOException {
        byte[] zip = zip("a.txt", text("samma"), "a.txt2", text("andra"));
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(zip.length - 6);
        int second = directory + 46 + "a.txt".length();
        // the second entry says that it lies where the first does, under the first one's name
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        made.write(zip, 0, directory);
        made.write(zip, directory, 46 + "a.txt".length());
        made.write(zip, directory, 46 + "a.txt".length());
        byte[] end = Arrays.copyOfRange(zip, zip.length - 22, zip.length);
        ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).putInt(12, made.size() - directory);
        made.write(end);
        assertTrue(second > directory);
        assertEquals(Fault.DAMAGED, fault(made.toByteArray(), 1));
    }

    @Test
    void whatIsNoZipIsSaidToBeNone() {
        assertEquals(Fault.NOT_A_ZIP, fault(text("inte en zip alls, men lång nog för ett slut")));
        assertEquals(Fault.NOT_A_ZIP, fault(new byte[0]));
    }

    @Property(tries = 2_000)
    void aDamagedZipGivesItsContentOrAFault(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1_000_000) Integer> changes)
            throws IOException {
        byte[] zip = zip("a.txt", text("en fil med några ord i"), "mapp/b.bin", noise(300));
        for (int change : changes) {
            zip[change / 256 % zip.length] = (byte) change;
        }
        List<byte[]> read = new ArrayList<>();
        try {
            ZipDirectory directory = open(zip);
            for (Entry entry : directory.entries()) {
                read.add(content(directory, entry));
            }
        } catch (Refused refused) {
            assertTrue(refused.fault() != null);
        }
        assertTrue(read.size() <= LIMITS.entries());
    }
}
