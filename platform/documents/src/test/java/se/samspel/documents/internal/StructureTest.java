package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.api.documents.StructureReader;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Paragraph;
import se.samspel.api.documents.StructureReader.Structure;
import se.samspel.api.documents.StructureReader.Unreadable;
import se.samspel.api.documents.TextExtractor.Reason;

/** The real worker where there is no structure to tell: each file gives a reason, and the next file is read. */
final class StructureTest {
    @TempDir static Path folder;
    private static Workshop workshop;
    private static StructureReader reader;

    @BeforeAll
    static void start() throws IOException {
        workshop = RealWorker.workshop(folder);
        reader = new WorkerStructureReader(workshop);
    }

    @AfterAll
    static void stop() {
        workshop.stop();
    }

    static Stream<byte[]> hostile() throws IOException {
        return Stream.of(
                HostileFiles.zipBomb(),
                HostileFiles.zipBombOfSpaces(),
                HostileFiles.tooManyParts(),
                HostileFiles.deepXml(),
                HostileFiles.billionLaughs(),
                HostileFiles.nestedArrays(),
                HostileFiles.formInItself(),
                HostileFiles.pageBomb());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileFileGivesAReasonAndTheNextFileIsRead(byte[] file) throws IOException {
        StructureReader hurried = new WorkerStructureReader(workshop, Duration.ofSeconds(1));
        assertInstanceOf(Unreadable.class, hurried.read("bilaga", stream(file)));
        assertEquals(
                List.of(new Paragraph("nästa.")),
                blocks("a.txt", "nästa.".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileWithoutTextSaysWhy() throws IOException {
        Unreadable empty =
                assertInstanceOf(
                        Unreadable.class,
                        reader.read("a.docx", stream(Zips.docx("<w:p/>").bytes())));
        assertEquals(Reason.NO_TEXT, empty.reason());
        Unreadable large =
                assertInstanceOf(
                        Unreadable.class, reader.read("a.txt", stream(new byte[(20 << 20) + 1])));
        assertEquals(Reason.TOO_LARGE, large.reason());
        assertTrue(workshop.state().running());
    }

    private static List<Block> blocks(String name, byte[] file) throws IOException {
        return assertInstanceOf(Structure.class, reader.read(name, stream(file))).blocks();
    }

    private static ByteArrayInputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }
}
