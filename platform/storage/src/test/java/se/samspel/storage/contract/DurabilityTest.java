package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

class DurabilityTest {
    private static final int BEFORE_THE_KILL = 300;

    @TempDir Path folder;

    @OnBothEngines
    void everyAcknowledgedWriteIsThereAfterAKill(Engine engine) throws Exception {
        try (var storage = TemporaryStorage.open(engine, folder, "sample", Notes.class)) {
            Set<Long> acknowledged = new HashSet<>();
            storage.whileClosed(settings -> acknowledged.addAll(writeAndKill(settings)));
            assertTrue(acknowledged.size() >= BEFORE_THE_KILL, acknowledged::toString);
            Set<Long> kept = new HashSet<>();
            new Notes(storage.database()).all().forEach(note -> kept.add(note.id().value()));
            assertTrue(kept.containsAll(acknowledged), () -> missing(acknowledged, kept));
            assertEquals(
                    kept.size(),
                    storage.events().head(),
                    "each change with its event, neither without the other");
        }
    }

    private static String missing(Set<Long> acknowledged, Set<Long> kept) {
        Set<Long> lost = new HashSet<>(acknowledged);
        lost.removeAll(kept);
        return "acknowledged and lost: " + lost;
    }

    /** Starts the program, kills it in the middle of its work, and returns what it said was kept. */
    private static List<Long> writeAndKill(Map<String, String> settings) throws IOException {
        Process writer = new ProcessBuilder(command(settings)).start();
        List<Long> acknowledged = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
                if (line.matches("kept [0-9]+")) {
                    acknowledged.add(Long.parseLong(line.substring(5)));
                }
                if (acknowledged.size() == BEFORE_THE_KILL) {
                    // by its handle: the process itself would close the pipe, with lines still in
                    // it
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        if (acknowledged.size() < BEFORE_THE_KILL) {
            String errors =
                    new String(writer.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            throw new AssertionError("the writer ended by itself:\n" + said + errors);
        }
        return acknowledged;
    }

    private static List<String> command(Map<String, String> settings) throws IOException {
        String migration;
        try (var in = Notes.class.getResourceAsStream("/db/V001__sample.sql")) {
            migration = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                AcknowledgingWriter.class.getName(),
                                settings.get("samspel.data"),
                                migration));
        settings.forEach(
                (key, value) -> {
                    command.add(key);
                    command.add(value);
                });
        return command;
    }
}
