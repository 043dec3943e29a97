package se.samspel.lib.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

class LogTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Lines lines = new Lines(new PrintStream(written, true, StandardCharsets.UTF_8));

    @ParameterizedTest
    @CsvSource({
        "'',se.samspel.web.internal.Server,INFO",
        "'',org.eclipse.jetty.server.Server,WARN",
        "'',org.glassfish.jersey.internal.Errors,ERROR",
        "debug,org.eclipse.jetty.server.Server,DEBUG",
        "'info,se.samspel.web=debug',se.samspel.web.internal.Server,DEBUG",
        "'info,se.samspel.web=debug',se.samspel.webb.Other,INFO",
        "'se.samspel=warn',se.samspel.web.internal.Server,WARN",
        "error,se.samspel.web.internal.Server,ERROR",
        "'se.samspel.web=debug,warn',se.samspel.web.internal.Server,DEBUG",
        "'se.samspel.web=debug,warn',se.samspel.storage.internal.Storage,WARN"
    })
    void theLongestMatchDecidesTheLevel(String text, String logger, Level expected) {
        assertEquals(expected, Levels.of(text).forName(logger));
    }

    @Test
    void aMessageIsOneLineWhateverItHolds() {
        new Loggers(Levels.of(""), lines)
                .getLogger("se.samspel.web.Server")
                .info("file {} of {}", "a\nb", 2);
        String line = written.toString(StandardCharsets.UTF_8);
        assertTrue(
                line.matches(
                        "(?s)\\d{4}-\\d\\d-\\d\\d [0-9:.]+ INFO  Server: file a\\\\nb of 2\\R"),
                line);
    }

    @Test
    void aTraceStandsBelowItsMessage() {
        new Loggers(Levels.of(""), lines)
                .getLogger("se.samspel.x.Y")
                .warn("it broke", new IllegalStateException("why"));
        String text = written.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("WARN  Y: it broke"), text);
        assertTrue(text.contains("java.lang.IllegalStateException: why"), text);
    }

    @Test
    void whatTheJdkSaysComesHereWithTheSameLevels() {
        JdkLog.route(new Loggers(Levels.of(""), lines));
        java.util.logging.Logger jersey =
                java.util.logging.Logger.getLogger("org.glassfish.jersey.server");
        jersey.warning("hint nobody needs");
        jersey.severe("trouble");
        String text = written.toString(StandardCharsets.UTF_8);
        assertFalse(text.contains("hint"), text);
        assertTrue(text.contains("ERROR server: trouble"), text);
    }

    @Test
    void slf4jFindsTheProviderBesideItself() {
        assertEquals(Loggers.class, LoggerFactory.getILoggerFactory().getClass());
    }
}
