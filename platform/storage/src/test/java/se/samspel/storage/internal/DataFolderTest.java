package se.samspel.storage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir Path temp;

    @Test
    void aFolderIsForOneAtATimeAndTheRefusalNamesIt() {
        Path folder = temp.resolve("data");
        try (DataFolder first = DataFolder.take(folder)) {
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> DataFolder.take(folder));
            assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
            assertTrue(refused.getMessage().contains("igång"), refused.getMessage());
            assertEquals(folder, first.path());
        }
        DataFolder.take(folder).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class, () -> DataFolder.take(file.resolve("data")));
        assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
    }

    @Test
    void whatAnEarlierRunLeftIsEmptiedAndNobodyElseReadsIt() throws IOException {
        try (DataFolder data = DataFolder.take(temp.resolve("data"))) {
            Path below = data.emptyFolder("native");
            Files.createFile(below.resolve("old"));
            assertEquals(below, data.emptyFolder("native"));
            try (var left = Files.list(below)) {
                assertEquals(0, left.count());
            }
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(below)));
            Path file = data.file("rows");
            assertEquals(file, data.file("rows"));
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }
}
