package se.samspel.lib.log;

import java.util.Optional;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** What SLF4J asks for when it starts. */
public final class LogProvider implements SLF4JServiceProvider {
    /** The system property with the levels, see {@link Levels}. */
    static final String PROPERTY = "samspel.log";

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new BasicMDCAdapter();
    private final Loggers loggers =
            new Loggers(
                    Levels.of(Optional.ofNullable(System.getProperty(PROPERTY)).orElse("")),
                    new Lines(System.err));

    /** Called by SLF4J once. */
    @Override
    public void initialize() {
        JdkLog.route(loggers);
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }
}
