package se.samspel.lib.log;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** Writes a message as one line, and a trace below it. Whole lines only, from any thread. */
final class Lines {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    private final PrintStream out;

    Lines(PrintStream out) {
        this.out = out;
    }

    void write(Level level, String logger, String message, @Nullable Throwable trouble) {
        StringWriter text = new StringWriter();
        text.append(TIME.format(LocalDateTime.now()))
                .append(' ')
                .append("%-5s".formatted(level.name()))
                .append(' ')
                .append(logger.substring(logger.lastIndexOf('.') + 1))
                .append(": ")
                .append(oneLine(message));
        if (trouble != null) {
            text.append(System.lineSeparator());
            trouble.printStackTrace(new PrintWriter(text, true));
        } else {
            text.append(System.lineSeparator());
        }
        out.print(text);
        out.flush();
    }

    /** Keeps what someone else wrote from looking like a line of its own. */
    private static String oneLine(String message) {
        return message.replace("\r", "\\r").replace("\n", "\\n");
    }
}
