package se.samspel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolsTest {
    @TempDir private Path folder;
    private final List<String> said = new ArrayList<>();

    private Tools.Tool tool(String name, String... packages) {
        return new Tools.Tool(
                name, List.of(folder.resolve("bin/*/" + name).toString()), List.of(packages));
    }

    private void put(String name) {
        try {
            Path file = folder.resolve("bin/15").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
            assertTrue(file.toFile().setExecutable(true));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Installs what it knows, and knows no package whose name ends in "-new". */
    private int install(String... command) {
        String line = String.join(" ", command);
        said.add(line);
        String name = command[command.length - 1];
        if (name.endsWith("-new")) {
            return 100;
        }
        if (line.contains(" install ")) {
            put(name);
        }
        return 0;
    }

    @Test
    void nothingIsDoneWhenAllIsThere() {
        put("browser");
        new Tools(List.of(tool("browser", "browser")), true, this::install).require();
        assertEquals(List.of(), said);
    }

    @Test
    void whatIsMissingIsInstalledByWhoMayAndTheNextPackageIsTriedWhenOneIsUnknown() {
        put("database");
        List<Tools.Tool> tools =
                List.of(tool("database", "database"), tool("office", "office-new", "office"));
        new Tools(tools, true, this::install).require();
        assertEquals(
                List.of(
                        "apt-get update -qq",
                        "apt-get install -y -qq --no-install-recommends office-new",
                        "apt-get install -y -qq --no-install-recommends office"),
                said);
    }

    @Test
    void othersAreToldTheLineThatInstallsIt() {
        List<Tools.Tool> tools = List.of(tool("browser", "browser"), tool("office", "office-new"));
        Trouble trouble =
                assertThrows(Trouble.class, () -> new Tools(tools, false, this::install).require());
        assertEquals(List.of(), said);
        assertEquals(
                "Testerna behöver browser och office. Installera, på Debian med: sudo apt-get"
                        + " install browser office-new",
                trouble.getMessage());
    }

    @Test
    void whatDidNotGetInstalledIsNamed() {
        List<Tools.Tool> tools = List.of(tool("office", "office-new"));
        Trouble trouble =
                assertThrows(Trouble.class, () -> new Tools(tools, true, this::install).require());
        assertTrue(String.valueOf(trouble.getMessage()).contains("office-new"));
    }

    @Test
    void theTestsNeedADatabaseABrowserAnOfficeAndAReaderOfScans() {
        assertEquals(
                List.of(
                        "PostgreSQL",
                        "Chromium",
                        "LibreOffice",
                        "Tesseract",
                        "svenska för Tesseract"),
                Tools.TOOLS.stream().map(Tools.Tool::name).toList());
    }

    @Test
    void onlyTheLongRunRunsWhatTakesLong() {
        Path java = Path.of("java");
        assertTrue(CommandLine.parse("test", "--long").longer());
        assertThrows(Trouble.class, () -> CommandLine.parse("run", "--long"));
        assertEquals(
                List.of(
                        "mvn",
                        "-B",
                        "-ntp",
                        "-T2",
                        "--fail-at-end",
                        "-Dsamspel.test.folder=" + folder,
                        "verify"),
                new TestRun(folder, java, false).command(folder));
        assertTrue(
                new TestRun(folder, java, true)
                        .command(folder)
                        .contains("-Dsamspel.test.excluded=none"));
    }

    @Test
    void theTestsWriteInMemoryWhereThereIsRoomAndOnTheDiskWhereNot() throws IOException {
        try (TestsFolder roomy = TestsFolder.in(folder, 1);
                TestsFolder full = TestsFolder.in(folder, Long.MAX_VALUE);
                TestsFolder without = TestsFolder.in(folder.resolve("none"), 1)) {
            assertEquals(folder, roomy.path().getParent());
            assertNotEquals(folder, full.path().getParent());
            assertNotEquals(folder, without.path().getParent());
            Files.writeString(roomy.path().resolve("left.db"), "rows");
            roomy.close();
            assertFalse(Files.exists(roomy.path()));
        }
    }
}
