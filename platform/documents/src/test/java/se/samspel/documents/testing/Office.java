package se.samspel.documents.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window: the word processor of the tests. Each one has settings of its own. */
public final class Office {
    private static final long PATIENCE_SECONDS = 120;
    private static final List<String> PLACES =
            List.of(
                    "/usr/bin/soffice",
                    "/usr/bin/libreoffice",
                    "/usr/lib/libreoffice/program/soffice");

    private final Path folder;

    /**
     * @param folder where it may write
     */
    public Office(Path folder) {
        this.folder = folder;
    }

    /** Opens a Word file and saves it as another, as a person does who changes nothing. */
    public byte[] savedAgain(byte[] docx) throws IOException {
        return Files.readAllBytes(converted(docx, "docx", "docx:MS Word 2007 XML"));
    }

    /** Opens a Word file and saves it as OpenDocument text. */
    public byte[] savedAsOpenDocument(byte[] docx) throws IOException {
        return Files.readAllBytes(converted(docx, "odt", "odt:writer8"));
    }

    /** The file as PDF. */
    public byte[] pdf(byte[] docx) throws IOException {
        return Files.readAllBytes(converted(docx, "pdf", "pdf"));
    }

    /** The text of the file, as the word processor sees it. */
    public String text(byte[] docx) throws IOException {
        return Files.readString(
                converted(docx, "txt", "txt:Text (encoded):UTF8"), StandardCharsets.UTF_8);
    }

    private Path converted(byte[] docx, String ending, String filter) throws IOException {
        Path in = Files.write(Files.createTempDirectory(folder, "in").resolve("paper.docx"), docx);
        Path out = Files.createTempDirectory(folder, "out");
        Path said = out.resolve("said.txt");
        Process office =
                new ProcessBuilder(
                                program(),
                                "--headless",
                                "--norestore",
                                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                                "--convert-to",
                                filter,
                                "--outdir",
                                out.toString(),
                                in.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            if (!office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                office.descendants().forEach(ProcessHandle::destroyForcibly);
                office.destroyForcibly();
                throw new IOException("LibreOffice took longer than " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while LibreOffice worked", stopped);
        }
        Path made = out.resolve("paper." + ending);
        if (!Files.exists(made)) {
            throw new IOException("LibreOffice made nothing: " + Files.readString(said));
        }
        return made;
    }

    private static String program() throws IOException {
        return PLACES.stream()
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IOException(
                                        "LibreOffice is not installed; on Debian: apt-get install libreoffice-writer"));
    }
}
