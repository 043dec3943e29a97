package se.samspel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.Settings;

class ConfigurationTest {
    @TempDir private Path folder;

    private Configuration read(Map<String, String> environment, String... arguments) {
        return Configuration.read(
                new Place(folder.resolve("home"), folder),
                CommandLine.parse(arguments),
                environment);
    }

    private void write(String... lines) throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(folder.resolve("conf/samspel.properties"), String.join("\n", lines));
    }

    @Test
    void withoutAnythingTheDefaultsHold() {
        Settings settings = read(Map.of(), "run").settings();
        assertEquals(8080, settings.port());
        assertEquals("127.0.0.1", settings.host());
        assertEquals(folder.resolve("data"), settings.data());
    }

    @Test
    void theCommandLineBeatsTheEnvironmentThatBeatsTheFile() throws IOException {
        write(
                "# en kommentar",
                "samspel.port = 1001",
                "samspel.upload.megabytes=7",
                "samspel.data=a");
        Map<String, String> environment = Map.of("SAMSPEL_PORT", "1002", "SAMSPEL_DATA", "b");
        assertEquals(1001, read(Map.of(), "run").settings().port());
        assertEquals(1002, read(environment, "run").settings().port());
        assertEquals(folder.resolve("b"), read(environment, "run").settings().data());
        assertEquals(1003, read(environment, "run", "--port", "1003").settings().port());
        assertEquals(7, read(environment, "run").settings().uploadMegabytes());
    }

    @Test
    void theDemoNeverUsesTheDataOfTheSettings() throws IOException {
        write("samspel.data=/srv/samspel");
        assertEquals(
                folder.resolve("data-demo"), read(Map.of(), "run", "--demo").settings().data());
    }

    @Test
    void anUnknownKeyStopsTheStartWithItsLineAndTheLikelyMeaning() throws IOException {
        write("# rad 1", "", "samspel.prot=1");
        Trouble trouble = assertThrows(Trouble.class, () -> read(Map.of(), "run"));
        String message = String.valueOf(trouble.getMessage());
        assertTrue(message.contains("samspel.properties, rad 3"), message);
        assertTrue(message.contains("Menade du samspel.port?"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samspel.port",
                "samspel.home=/x",
                "samspel.port=1\nsamspel.port=2",
                "samspel.port=många"
            })
    void aLineThatCannotBeMeantStopsTheStart(String lines) throws IOException {
        write(lines);
        assertThrows(Trouble.class, () -> read(Map.of(), "run"));
    }

    @Test
    void anUnknownVariableStopsTheStart() {
        Trouble trouble =
                assertThrows(Trouble.class, () -> read(Map.of("SAMSPEL_HOTS", "x"), "run"));
        assertTrue(String.valueOf(trouble.getMessage()).contains("Menade du SAMSPEL_HOST?"));
        assertEquals(8080, read(Map.of("SAMSPEL_JAVA_OPTIONS", "-Xmx1g"), "run").settings().port());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,true", "localhost,true", "::1,true", "0.0.0.0,false", "192.0.2.7,false"})
    void onlyThisComputerIsServedUntilThereIsEncryption(String host, boolean fine) {
        if (fine) {
            assertEquals(host, read(Map.of(), "run", "--host", host).settings().host());
        } else {
            assertThrows(Trouble.class, () -> read(Map.of(), "run", "--host", host));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rnu,Menade du run?",
        "run --prot 1,Menade du --port?",
        "run --port,Det saknas ett värde efter --port",
        "run mer,finns inte"
    })
    void aSlipOfTheFingerIsUnderstood(String typed, String answer) {
        Trouble trouble = assertThrows(Trouble.class, () -> CommandLine.parse(typed.split(" ")));
        assertTrue(String.valueOf(trouble.getMessage()).contains(answer), trouble.getMessage());
    }

    @Test
    void valuesMayStandAfterAnEqualsSign() {
        assertEquals(
                Map.of("samspel.port", "9", "samspel.demo", "true"),
                CommandLine.parse("run", "--port=9", "--demo").settings());
    }
}
