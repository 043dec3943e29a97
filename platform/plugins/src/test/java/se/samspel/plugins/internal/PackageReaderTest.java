package se.samspel.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;
import se.samspel.api.content.ContentError;

class PackageReaderTest {
    private static final Version SERVER = new Version("1.0.0");

    @Test
    void aWholePluginIsOpened() {
        PackageReader reader = new PackageReader(SERVER);
        PluginPackage pack = reader.read(TestZip.plugin("prov", "1.2").bytes()).orElseThrow();

        assertEquals("prov", pack.description().id().value());
        assertEquals("1.2.0", pack.description().version().toString());
        assertEquals(List.of("anteckningar/en.json"), pack.filesOf("note"));
    }

    @Test
    void theFolderMayBePackedInsteadOfItsContentAndJunkIsPassedOver() {
        TestZip zip =
                new TestZip()
                        .with("mitt/plugin.json", TestZip.description("prov", "1", ""))
                        .with("mitt/anteckningar/en.json", "{}")
                        .with("mitt/.DS_Store", "x")
                        .with("mitt/LÄSMIG.txt".replace("Ä", "A"), "hej");
        assertTrue(new PackageReader(SERVER).read(zip.bytes()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../utanfor.json",
                "a/../../b.json",
                "/etc/passwd",
                "a//b.json",
                "C:/b.json",
                "a\\b.json",
                "a/./b.json",
                "å.json",
                "a b.json",
                ".dold.json"
            })
    void namesThatLeadAstrayAreRefused(String name) {
        List<String> errors = errors(TestZip.plugin("prov", "1").with(name, "{}").bytes());
        assertEquals(1, errors.size(), errors.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kod.class",
                "lib/x.jar",
                "x.so",
                "X.DLL",
                "kor.sh",
                "a.js",
                "b.ps1",
                "c.html"
            })
    void codeIsRefusedByItsName(String name) {
        List<String> errors = errors(TestZip.plugin("prov", "1").with(name, "x").bytes());
        assertEquals(
                List.of(name + ": kod är inte tillåten än. Ett tillägg består av JSON-filer"),
                errors);
    }

    @Test
    void codeUnderAnotherNameIsRefusedByItsContent() {
        byte[] code = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 65};
        List<String> errors = errors(TestZip.plugin("prov", "1").with("las.txt", code).bytes());
        assertTrue(errors.toString().contains("kod är inte tillåten"), errors.toString());
        byte[] inner = TestZip.plugin("inre", "1").bytes();
        errors = errors(TestZip.plugin("prov", "1").with("las.md", inner).bytes());
        assertTrue(errors.toString().contains("kod är inte tillåten"), errors.toString());
    }

    @Test
    void linksPasswordsAndOddPackingAreRefused() {
        byte[] zip = TestZip.plugin("prov", "1").bytes();
        assertTrue(errors(inDirectory(zip, 38, 0xA1FF0000)).toString().contains("länk"));
        assertTrue(errors(inDirectory(zip, 38, 0x61FF0000)).toString().contains("vanlig fil"));
        byte[] locked = zip.clone();
        locked[directory(zip) + 8] |= 1;
        assertTrue(errors(locked).toString().contains("lösenord"));
        byte[] odd = zip.clone();
        odd[directory(zip) + 10] = 12;
        assertTrue(errors(odd).toString().contains("ovanligt sätt"));
    }

    @Test
    void aZipThatSaysOneThingFirstAndAnotherLastIsRefused() {
        byte[] zip = TestZip.plugin("prov", "1").bytes();
        zip[30] = 'q';
        assertTrue(errors(zip).toString().contains("skadad"), errors(zip).toString());
        byte[] prefixed = new byte[zip.length + 5];
        System.arraycopy(TestZip.plugin("prov", "1").bytes(), 0, prefixed, 5, zip.length);
        assertTrue(errors(prefixed).toString().contains("skadad"));
    }

    @Test
    void bombsAreRefused() {
        byte[] zeros = new byte[900 * 1024];
        assertTrue(
                errors(TestZip.plugin("prov", "1").with("a.txt", zeros).bytes())
                        .toString()
                        .contains("orimligt"));
        assertTrue(
                errors(TestZip.plugin("prov", "1").with("a.txt", new byte[2 << 20]).bytes())
                        .toString()
                        .contains("större än 1 MB"));
        TestZip many = TestZip.plugin("prov", "1");
        for (int number = 0; number <= ZipFolder.MOST_ENTRIES; number++) {
            many.with("t/" + number + ".txt", "");
        }
        assertTrue(errors(many.bytes()).toString().contains("fler än 500"));
        assertTrue(
                errors(new byte[ZipFolder.MOST_BYTES + 1]).toString().contains("större än 10 MB"));
    }

    @Test
    void twoNamesThatDifferInCaseOnlyAreOne() {
        byte[] zip = TestZip.plugin("prov", "1").with("a.txt", "1").with("A.TXT", "2").bytes();
        assertTrue(errors(zip).toString().contains("två gånger"), errors(zip).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2.0,3)|1.0|Tillägget kräver version 2. Den här servern har 1.0. Inget har ändrats.",
                "[1.4,2)|1.0|Tillägget kräver version 1.4. Den här servern har 1.0. Inget har ändrats.",
                "[1.0,2)|2.1|Tillägget är gjort för versioner före 2. Den här servern har 2.1. Inget har ändrats.",
                "3|1.8|Tillägget kräver version 3. Den här servern har 1.8. Inget har ändrats."
            })
    void aVersionThatDoesNotFitIsSaidInWords(String range, String server, String sentence) {
        String json = TestZip.description("prov", "1", "").replace("[1.0,2)", range);
        PackageReader reader = new PackageReader(new Version(server));
        assertEquals(
                Optional.empty(),
                reader.read(TestZip.plugin("prov", "1").with("plugin.json", json).bytes()));
        assertEquals(sentence, reader.findings().list().getFirst().toString());
    }

    @Test
    void filesAndNamesInTheDescriptionMustAgree() {
        List<String> errors =
                errors(
                        TestZip.plugin("prov", "1")
                                .without("anteckningar/en.json")
                                .with("anteckningar/em.json", "{}")
                                .bytes());
        assertEquals(
                List.of(
                        "plugin.json content.note[0]: filen \"anteckningar/en.json\" finns inte i zip-filen, menade du \"anteckningar/em.json\"?",
                        "anteckningar/em.json: nämns inte under content i plugin.json. Lägg till den där eller ta bort filen"),
                errors);
        assertTrue(
                errors(TestZip.plugin("prov", "1").without("plugin.json").bytes())
                        .toString()
                        .contains("plugin.json saknas"));
        assertTrue(
                errors("inte en zip".getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .contains("zip-fil"));
        assertTrue(errors(new byte[0]).toString().contains("zip-fil"));
    }

    @Property(tries = 3_000)
    void aDamagedZipGivesAnErrorAndNothingElse(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 100_000_000) Integer> changes) {
        byte[] zip = TestZip.plugin("prov", "1.0.0").bytes();
        for (int change : changes) {
            zip[(change / 256) % zip.length] = (byte) change;
        }
        PackageReader reader = new PackageReader(SERVER);
        assertEquals(reader.read(zip).isPresent(), reader.findings().none());
        reader.findings().list().forEach(error -> assertFalse(error.message().isBlank()));
    }

    private static int directory(byte[] zip) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        return buffer.getInt(zip.length - 6);
    }

    private static byte[] inDirectory(byte[] zip, int offset, int value) {
        byte[] changed = zip.clone();
        ByteBuffer.wrap(changed)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(directory(zip) + offset, value);
        return changed;
    }

    private static List<String> errors(byte[] zip) {
        PackageReader reader = new PackageReader(SERVER);
        assertEquals(Optional.empty(), reader.read(zip));
        return reader.findings().list().stream().map(ContentError::toString).toList();
    }
}
