package se.samspel.documents.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.samspel.api.documents.ScanProgram;

/** The program for scans, looked for now and then, since it may be installed while the server runs. */
@Component(service = ScanTool.class)
public final class ScanTool {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Supplier<Optional<ScanProgram>> search;
    private final long fresh;
    private Found found = new Found(Optional.empty(), 0, false);

    @Activate
    public ScanTool() {
        this(ScanProgram::find, FRESH);
    }

    ScanTool(Supplier<Optional<ScanProgram>> search, Duration fresh) {
        this.search = search;
        this.fresh = fresh.toNanos();
    }

    private record Found(Optional<ScanProgram> program, long at, boolean looked) {}

    /** Empty when this computer has none. */
    synchronized Optional<ScanProgram> program() {
        long now = System.nanoTime();
        if (!found.looked() || now - found.at() > fresh) {
            found = new Found(search.get(), now, true);
        }
        return found.program();
    }
}
