package se.samspel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path folder;

    @Test
    void onlyOneSamspelUsesItAtATime() {
        Path data = folder.resolve("data");
        try (DataFolder first = DataFolder.take(data)) {
            assertThrows(Trouble.class, () -> DataFolder.take(data));
            assertTrue(DataFolder.takeIfFree(data).isEmpty());
        }
        DataFolder.take(data).close();
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        Path data = folder.resolve("data");
        DataFolder.take(data).close();
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
    }

    @Test
    void theCacheLastsUntilAJarChanges() throws IOException {
        Path level = Files.createDirectories(folder.resolve("home/bundle/1"));
        Path jar = Files.writeString(level.resolve("a.jar"), "one");
        Path lib = Files.createDirectories(folder.resolve("home/lib"));
        Distribution distribution = new Distribution(folder.resolve("home"));
        try (DataFolder data = DataFolder.take(folder.resolve("data"))) {
            Path kept = Files.createDirectories(data.cache(distribution)).resolve("kept");
            Files.writeString(kept, "x");
            assertTrue(Files.exists(data.cache(distribution).resolve("kept")));

            Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
            assertFalse(Files.exists(data.cache(distribution).resolve("kept")));

            Files.writeString(
                    Files.createDirectories(data.cache(distribution)).resolve("kept"), "x");
            Files.writeString(lib.resolve("launcher.jar"), "another");
            assertFalse(Files.exists(data.cache(distribution).resolve("kept")));
        }
    }

    @Test
    void theListOfBundlesIsByLevelAndName() throws IOException {
        for (String jar : new String[] {"2/b.jar", "2/a.jar", "1/z.jar", "3/readme.txt"}) {
            Path file = folder.resolve("home/bundle").resolve(jar);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        Distribution distribution = new Distribution(folder.resolve("home"));
        assertEquals(
                "1z.jar 2a.jar 2b.jar",
                String.join(
                        " ",
                        distribution.bundles().stream()
                                .map(it -> it.level() + it.jar().getFileName().toString())
                                .toList()));
        assertEquals(2, distribution.lastLevel());
    }
}
