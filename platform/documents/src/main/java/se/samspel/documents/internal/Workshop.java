package se.samspel.documents.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import se.samspel.api.Settings;
import se.samspel.api.documents.DocumentWorker;

/** The one worker of this server and its folder, shared by reading and writing. The program is started when first used. */
@Component(service = {Workshop.class, DocumentWorker.class})
public final class Workshop implements DocumentWorker {
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final long MEBIBYTE = 1L << 20;

    private final Scratch scratch;
    private final WarmWorker worker;
    private final long largestFile;

    @Activate
    public Workshop(BundleContext context) throws IOException {
        this(Settings.of(context::getProperty));
    }

    private Workshop(Settings settings) throws IOException {
        this(
                Scratch.in(settings.data().resolve("tmp").resolve("documents")),
                settings.home().resolve("worker"),
                settings.uploadMegabytes() * MEBIBYTE);
    }

    /**
     * One whose worker stands on the class path, for what tests or measures it outside the container.
     *
     * @param largestFile in bytes
     */
    public static Workshop in(Path folder, long largestFile) throws IOException {
        Scratch scratch = Scratch.in(folder.resolve("scratch"));
        return new Workshop(
                scratch,
                WarmWorker.Starter.of(
                        WorkerProgram.onClassPath(
                                System.getProperty("java.class.path"), scratch.folder()),
                        scratch.folder()),
                largestFile,
                IDLE);
    }

    private Workshop(Scratch scratch, Path jars, long largestFile) {
        this(
                scratch,
                clock ->
                        WorkerProcess.start(
                                WorkerProgram.of(jars, scratch.folder()), scratch.folder(), clock),
                largestFile,
                IDLE);
    }

    Workshop(Scratch scratch, WarmWorker.Starter starter, long largestFile, Duration idle) {
        this.scratch = scratch;
        this.worker = new WarmWorker(starter, idle);
        this.largestFile = largestFile;
    }

    Scratch scratch() {
        return scratch;
    }

    WarmWorker worker() {
        return worker;
    }

    /** In bytes. */
    long largestFile() {
        return largestFile;
    }

    @Override
    public State state() {
        return worker.state();
    }

    /** Ends the worker, also in the middle of a file. */
    @Deactivate
    public void stop() {
        worker.close();
    }
}
