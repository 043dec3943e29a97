package se.samspel.handlingsplan.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.ws.rs.core.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.api.PluginId;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.internal.imports.ImportJson.FileJson;
import se.samspel.identity.testing.Asked;
import se.samspel.storage.testing.Engine;

/** Files that are no plan: each is kept, says why in Swedish on the page and in the API, and nothing else happens. */
class UnreadableFilesTest {
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir Path folder;
    private ImportRoom room;
    private Viewer lea;

    @BeforeEach
    void open() {
        room = new ImportRoom(Engine.SQLITE, folder);
        lea = room.plans.member();
    }

    @AfterEach
    void close() {
        room.close();
    }

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                arguments("tom.txt", new byte[0], "ingen text"),
                arguments("blank.txt", bytes(" \n\t\n"), "ingen text"),
                arguments("skannad.pdf", pdf(""), "ingen text"),
                arguments("trasig.docx", new byte[] {'P', 'K', 3, 4, 0}, "skadad"),
                arguments("trasig.pdf", bytes("%PDF-1.7\n%%EOF"), "skadad"),
                arguments(
                        "bild.png",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                        "ingen text"),
                arguments("gammal.doc", OLE, "Filtypen läses inte"),
                arguments("last.pdf", pdf("hemligt"), "lösenordsskyddad"),
                arguments("last.docx", locked(), "lösenordsskyddad"),
                arguments(
                        "lang.txt",
                        bytes("3. Trisam\n\n" + "Ett stycke.\n\n".repeat(700)),
                        "för långt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void saysWhyAndNothingIsMade(String name, byte[] file, String words) throws IOException {
        ImportId id = room.received(lea, name, file);
        ImportWaitPage page =
                assertInstanceOf(
                        ImportWaitPage.class, room.pages().look(lea, Asked.WHOLE, id.value()));
        assertTrue(page.reason().contains(words), page.reason());
        assertTrue(page.progress().finished(), "nobody waits for it");
        FileJson json = room.api().found(lea, id.value()).file();
        assertEquals("UNREADABLE", json.state());
        assertEquals(page.reason(), json.reason());
        assertEquals(List.of(), room.api().found(lea, id.value()).pieces());
        Answer refused =
                assertInstanceOf(Answer.class, room.pages().make(lea, id.value(), new Form()));
        assertEquals(422, refused.status());
        assertEquals(List.of(), room.plans.plans.list(lea));
    }

    @Test
    void whatCouldNotBeReadJustNowIsReadWhenItIsTriedAgain() throws IOException {
        room.reading.withReader(
                (name, content) -> {
                    throw new InterruptedIOException("busy");
                });
        ImportId id = room.received(lea, "plan.txt", Twin.txt());
        assertTrue(room.imports.open(lea, id).row().reason().contains("Försök igen"));
        room.reading.withReader(ImportRoom::read);
        room.pages().again(lea, id.value());
        room.reading.read(id, lea.actor());
        assertEquals(ImportState.READY, room.imports.open(lea, id).row().state());
        room.imports.again(lea, id);
        assertEquals(
                ImportState.READY,
                room.imports.open(lea, id).row().state(),
                "what has been read is not read again");
        assertFalse(room.imports.open(lea, id).pieces().isEmpty());
    }

    @Test
    void aTemplateThatIsNotOfferedSaysSo() throws IOException {
        room.plans.templates.replace(new PluginId("gavleborg"), List.of());
        ImportId id = room.received(lea, "plan.txt", Twin.txt());
        String reason = room.imports.open(lea, id).row().reason();
        assertTrue(reason.contains("Mallen finns inte längre"), reason);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An empty page; behind a password when there is one. */
    private static byte[] pdf(String password) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            if (!password.isEmpty()) {
                var policy =
                        new StandardProtectionPolicy("agare", password, new AccessPermission());
                policy.setEncryptionKeyLength(256);
                pdf.protect(policy);
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** A Word file with a password is wrapped in the old format, with one stream that says so. */
    private static byte[] locked() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            out.write(OLE);
            out.write(new byte[504]);
            out.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            return out.toByteArray();
        }
    }
}
