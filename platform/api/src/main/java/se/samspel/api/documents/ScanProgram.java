package se.samspel.api.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The program that reads text out of pictures, Tesseract, where this computer has it with Swedish. It is never shipped;
 * who runs the server installs it.
 *
 * @param command what starts it
 */
public record ScanProgram(String command) {
    private static final List<String> USUAL =
            List.of("tesseract", "C:\\Program Files\\Tesseract-OCR\\tesseract.exe");
    private static final String SWEDISH = "swe";
    private static final int PATIENCE_SECONDS = 10;

    /** Looks for it where programs are; takes some milliseconds. Empty when it is not there or does not know Swedish. */
    public static Optional<ScanProgram> find() {
        return USUAL.stream().filter(ScanProgram::knowsSwedish).findFirst().map(ScanProgram::new);
    }

    private static boolean knowsSwedish(String command) {
        try {
            Process process =
                    new ProcessBuilder(command, "--list-langs").redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 && said.lines().anyMatch(SWEDISH::equals);
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
