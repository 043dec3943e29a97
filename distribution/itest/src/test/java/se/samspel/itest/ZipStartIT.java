package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever unpacks the zip where there is Java but no Maven gets a server that starts by itself and stops cleanly. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script for sh is tried here")
class ZipStartIT {
    private static final String RUNS = "Samspel är igång: ";
    @TempDir private Path folder;

    @Test
    void theZipStartsAnswersAndStops() throws Exception {
        Path home = ShippedZip.built().unpack(folder);
        Path data = folder.resolve("data");
        Process process = start(home, data);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = new ArrayList<>();
            URI base = address(lines, said);
            assertEquals(List.of(), said.stream().filter(it -> it.contains("Inte igång")).toList());
            assertEquals(200, status(base));
            assertEquals(200, status(base.resolve("health/ready")));
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));

            process.destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it did not stop by itself");
            assertEquals(0, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Path home, Path data) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        home.resolve("samspel").toString(),
                        "run",
                        "--port",
                        "0",
                        "--data",
                        data.toString());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SAMSPEL_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // No Maven here: whatever the script calls beyond the system's own programs would be
        // missing.
        environment.put("PATH", "/usr/bin:/bin");
        return builder.directory(home.toFile()).redirectErrorStream(true).start();
    }

    private static URI address(BufferedReader lines, List<String> said) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith(RUNS)) {
                return URI.create(line.substring(RUNS.length()));
            }
        }
        throw new AssertionError("it never said where it answers: " + said);
    }

    private static int status(URI address) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            HttpRequest request = HttpRequest.newBuilder(address).build();
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            assertFalse(answer.body().isEmpty());
            return answer.statusCode();
        }
    }
}
