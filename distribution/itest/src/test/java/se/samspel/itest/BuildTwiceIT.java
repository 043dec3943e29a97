package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same commit gives the same zip, bit for bit, in whatever folder it is built. Takes some minutes. */
@Tag("long")
class BuildTwiceIT {
    @TempDir private Path folder;

    @Test
    void twoBuildsGiveTheSameFile() throws Exception {
        Path one = build("one");
        Path other = build("a folder with another name");
        assertEquals(List.of(), differences(one, other));
        assertEquals(-1, Files.mismatch(one, other));
    }

    private Path build(String name) throws Exception {
        Path clone = folder.resolve(name);
        run(folder, "git", "clone", "-q", ShippedZip.checkout().toString(), clone.toString());
        run(
                clone,
                "mvn",
                "-B",
                "-ntp",
                "-q",
                "-DskipTests",
                "-Dspotless.check.skip=true",
                "-pl",
                "distribution/assembly",
                "-am",
                "verify");
        return clone.resolve("distribution/assembly/target/samspel-1.0.0.zip");
    }

    private static void run(Path where, String... command) throws Exception {
        ProcessBuilder process =
                new ProcessBuilder(command)
                        .directory(where.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        assertEquals(0, process.start().waitFor(), () -> String.join(" ", command));
    }

    private static List<String> differences(Path one, Path other) throws IOException {
        List<String> found = new ArrayList<>();
        try (ZipFile first = new ZipFile(one.toFile());
                ZipFile second = new ZipFile(other.toFile())) {
            for (ZipEntry entry : first.stream().toList()) {
                ZipEntry twin = second.getEntry(entry.getName());
                if (twin == null || !Arrays.equals(bytes(first, entry), bytes(second, twin))) {
                    found.add(entry.getName());
                }
            }
        }
        return found;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
