package se.samspel.storage.internal;

import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.storage.UpkeepTask;

/** Lets every {@link UpkeepTask} look once an hour whether there is something to do. */
@Component(service = Upkeep.class, immediate = true)
public final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Thread thread;

    /** Those that come and go are seen in the next round. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<UpkeepTask> tasks = List.of();

    @Activate
    public Upkeep() {
        this(List.of());
        thread.start();
    }

    /** With tasks of its own, and without a thread. */
    Upkeep(List<UpkeepTask> tasks) {
        this.tasks = List.copyOf(tasks);
        this.thread = Thread.ofVirtual().name("upkeep").unstarted(this::walk);
    }

    @Deactivate
    void stop() {
        thread.interrupt();
    }

    private void walk() {
        try {
            Thread.sleep(FIRST);
            while (!Thread.currentThread().isInterrupted()) {
                round();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks all of them once; one that fails is tried again in the next round and stops nobody else. */
    void round() {
        for (UpkeepTask task : tasks) {
            try {
                int done = task.run();
                if (done > 0) {
                    LOG.info("{}: {}", task.name(), done);
                }
            } catch (RuntimeException trouble) {
                LOG.error("{} failed; it is tried again in an hour", task.name(), trouble);
            }
        }
    }
}
