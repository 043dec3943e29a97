package se.samspel.lib.log;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;

/** The loggers by name. */
final class Loggers implements ILoggerFactory {
    private final ConcurrentMap<String, Logger> byName = new ConcurrentHashMap<>();
    private final Levels levels;
    private final Lines lines;

    Loggers(Levels levels, Lines lines) {
        this.levels = levels;
        this.lines = lines;
    }

    @Override
    public Logger getLogger(String name) {
        return byName.computeIfAbsent(
                name, missing -> new LineLogger(missing, levels.forName(missing), lines));
    }
}
