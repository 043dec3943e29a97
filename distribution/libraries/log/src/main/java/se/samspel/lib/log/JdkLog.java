package se.samspel.lib.log;

import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.Logger;
import org.slf4j.event.Level;

/** Takes over what is said through {@code java.util.logging}, so that there is one log with one set of levels. */
final class JdkLog extends Handler {
    private final Loggers loggers;
    private final SimpleFormatter formatter = new SimpleFormatter();

    private JdkLog(Loggers loggers) {
        this.loggers = loggers;
    }

    /** From now on the JDK's log comes to these loggers and nowhere else. */
    static void route(Loggers loggers) {
        java.util.logging.Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new JdkLog(loggers));
    }

    @Override
    public void publish(LogRecord record) {
        Logger logger =
                loggers.getLogger(Objects.requireNonNullElse(record.getLoggerName(), "jdk"));
        logger.atLevel(level(record.getLevel()))
                .setCause(record.getThrown())
                .log(Objects.requireNonNullElse(formatter.formatMessage(record), ""));
    }

    private static Level level(java.util.logging.Level level) {
        int value = level.intValue();
        if (value >= java.util.logging.Level.SEVERE.intValue()) {
            return Level.ERROR;
        }
        if (value >= java.util.logging.Level.WARNING.intValue()) {
            return Level.WARN;
        }
        return value >= java.util.logging.Level.INFO.intValue() ? Level.INFO : Level.DEBUG;
    }

    @Override
    public void flush() {
        // every line is flushed as it is written
    }

    @Override
    public void close() {
        // standard error belongs to the process
    }
}
