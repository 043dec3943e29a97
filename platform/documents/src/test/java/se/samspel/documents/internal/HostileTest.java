package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.api.documents.TextExtractor.Extraction;
import se.samspel.api.documents.TextExtractor.Unreadable;

/** The real worker against files that want to harm it: each gives a reason within its time, and the next file is read. */
final class HostileTest {
    /** What is still read then is cut off, as after the time that people get; it costs that long. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    @TempDir static Path folder;
    private static Workshop workshop;
    private static WorkerTextExtractor extractor;
    private static WorkerTextExtractor patient;

    @BeforeAll
    static void start() throws IOException {
        workshop = RealWorker.workshop(folder);
        extractor = new WorkerTextExtractor(workshop, LIMIT);
        patient = new WorkerTextExtractor(workshop, LIMIT.multipliedBy(60));
    }

    @AfterAll
    static void stop() {
        workshop.stop();
    }

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("zip bomb of text", HostileFiles.zipBomb()),
                Arguments.of("zip bomb of markup", HostileFiles.zipBombOfSpaces()),
                Arguments.of("too many parts", HostileFiles.tooManyParts()),
                Arguments.of("deep xml", HostileFiles.deepXml()),
                Arguments.of("billion laughs", HostileFiles.billionLaughs()),
                Arguments.of("page tree that explodes", HostileFiles.pageTreeThatExplodes()),
                Arguments.of("page tree in a circle", HostileFiles.pageTreeThatBitesItsTail()),
                Arguments.of("two thousand million pages", HostileFiles.twoThousandMillionPages()),
                Arguments.of("nested arrays", HostileFiles.nestedArrays()),
                Arguments.of("a form in itself", HostileFiles.formInItself()),
                Arguments.of("forms that explode", HostileFiles.formsThatExplode()),
                Arguments.of("a page of a gigabyte", HostileFiles.pageBomb()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aHostileFileGivesAReasonAndTheNextFileIsRead(String name, byte[] file) throws IOException {
        Extraction extraction = Readings.of(extractor, "bilaga", file);
        assertTrue(extraction instanceof Unreadable, name + " gave " + extraction);
        assertEquals(
                "nästa", Readings.text(patient, "a.txt", "nästa".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothingOutsideTheFileIsFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "HEMLIGT");
        AtomicInteger requests = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    requests.incrementAndGet();
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
        try {
            String http = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            for (String uri : new String[] {secret.toUri().toString(), http}) {
                for (byte[] file :
                        new byte[][] {
                            HostileFiles.externalEntity(uri), HostileFiles.externalDocumentType(uri)
                        }) {
                    Extraction extraction = Readings.of(extractor, "a.docx", file);
                    assertFalse(extraction.toString().contains("HEMLIGT"), extraction.toString());
                    assertTrue(extraction instanceof Unreadable, extraction.toString());
                }
            }
            assertEquals(0, requests.get(), "requests to the outside");
        } finally {
            server.stop(0);
        }
    }
}
