package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VendoredTest {
    private static final Path FOLDER = Path.of("src/main/resources/static/vendor");

    record Vendored(
            String file,
            String name,
            String version,
            String path,
            String licence,
            String licenceFile,
            String sha256) {}

    private static Vendored[] list() throws IOException {
        String text = Files.readString(Path.of("VENDORED.json")).replace("\"package\"", "\"name\"");
        return new Gson().fromJson(text, Vendored[].class);
    }

    @Test
    void everyFileIsTheOneOnTheList() throws IOException {
        for (Vendored one : list()) {
            assertEquals(
                    one.sha256(),
                    Hashes.of(Files.readAllBytes(FOLDER.resolve(one.file()))),
                    one.file());
            assertTrue(Files.exists(FOLDER.resolve(one.licenceFile())), one.licenceFile());
        }
    }

    @Test
    void nothingElseIsThere() throws IOException {
        Set<String> known =
                Arrays.stream(list())
                        .flatMap(one -> Stream.of(one.file(), one.licenceFile()))
                        .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    known,
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }
}
