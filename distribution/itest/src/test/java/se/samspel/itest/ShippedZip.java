package se.samspel.itest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The zip that the build made, as whoever downloads it sees it. */
final class ShippedZip {
    private static final String TOP = "samspel-1.0.0/";
    private final Path file;

    private ShippedZip(Path file) {
        this.file = file;
    }

    static ShippedZip built() {
        Path file = checkout().resolve("distribution/assembly/target/samspel-1.0.0.zip");
        if (!Files.exists(file)) {
            throw new IllegalStateException("no zip: run mvn verify, not only package");
        }
        return new ShippedZip(file);
    }

    /** The source that the zip is built from. */
    static Path checkout() {
        return Stream.iterate(Path.of("").toAbsolutePath(), it -> it != null, Path::getParent)
                .filter(it -> Files.isRegularFile(it.resolve("samspel.cmd")))
                .findFirst()
                .orElseThrow();
    }

    Path file() {
        return file;
    }

    /** Names of files below the top folder. */
    Set<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName().substring(TOP.length()))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(TOP + name))) {
            return in.readAllBytes();
        }
    }

    /** What lies in a jar of the zip. */
    List<ZipEntry> inside(String jar) throws IOException {
        List<ZipEntry> entries = new java.util.ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes(jar)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Unpacks it, the script made a program as unzip does. */
    Path unpack(Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        }
        Path home = folder.resolve(TOP);
        if (!home.resolve("samspel").toFile().setExecutable(true)) {
            throw new IOException("the script cannot be made a program");
        }
        return home;
    }
}
