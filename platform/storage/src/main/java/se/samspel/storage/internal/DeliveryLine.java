package se.samspel.storage.internal;

import com.google.gson.Gson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.storage.internal.DeliveryRows.Kept;

/**
 * Brings events to one listener, in order, one at a time, on a thread of its own, for as long as the listener is there.
 * The thread is never interrupted, since a listener may be in the middle of a file.
 */
final class DeliveryLine {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLine.class);
    private static final int AT_A_TIME = 100;
    private static final int UNNOTED_LAG = 1_000;
    private static final long LOOK_ANYWAY_MS = 1_000;
    private static final long REST_AFTER_FAILURE_MS = 2_000;

    private final EventListener listener;
    private final DeliveryRows rows;
    private final Gson gson;
    private final BooleanSupplier worksHere;
    private final Map<String, Class<? extends Event>> events = new HashMap<>();
    private final Bell bell = new Bell();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile long reached = -1;
    private final AtomicLong asked = new AtomicLong();
    private volatile long answered;
    private long noted;

    DeliveryLine(
            EventListener listener,
            EventNames names,
            DeliveryRows rows,
            Gson gson,
            BooleanSupplier worksHere) {
        this.listener = listener;
        this.rows = rows;
        this.gson = gson;
        this.worksHere = worksHere;
        listener.events().forEach(type -> events.put(names.of(type), type));
        this.thread =
                Thread.ofPlatform()
                        .name("samspel-listener-" + listener.name())
                        .daemon()
                        .unstarted(this::work);
    }

    EventListener listener() {
        return listener;
    }

    Deliveries.Place place(long head) {
        long here = reached;
        return new Deliveries.Place(
                listener.name(),
                listener.work(),
                here < 0 || !worksHere.getAsBoolean() ? -1 : Math.max(0, head - here));
    }

    void start() {
        thread.start();
    }

    /** Says that there may be something new. */
    void ring() {
        bell.ring();
    }

    /** Waits until everything up to a number has been delivered or parked, or for so long. */
    boolean awaitReached(long number, long milliseconds) throws InterruptedException {
        return bell.until(() -> reached >= number, milliseconds);
    }

    /** Looks for events that are wanted again, now; waits until that is done, or for so long. */
    void lookAgain(long milliseconds) throws InterruptedException {
        if (Thread.currentThread() != thread) {
            long question = asked.incrementAndGet();
            bell.ring();
            bell.until(() -> answered >= question || stopped, milliseconds);
        }
    }

    /** Lets the event that is on its way arrive, and ends; the rest waits for the listener's return. */
    void stop(long milliseconds) throws InterruptedException {
        stopped = true;
        bell.ring();
        thread.join(milliseconds);
    }

    private void work() {
        while (!stopped) {
            try {
                while (!stopped && !worksHere.getAsBoolean()) {
                    bell.until(() -> stopped, LOOK_ANYWAY_MS);
                }
                noted = rows.cursor();
                reached = noted;
                while (!stopped && worksHere.getAsBoolean()) {
                    round();
                }
            } catch (InterruptedException nobodyInterruptsThisThread) {
                stopped = true;
            } catch (RuntimeException | Error failure) {
                LOG.warn(
                        "Händelser kan inte lämnas till {} just nu. Nytt försök om en stund.",
                        listener.name(),
                        failure);
                rest();
            }
        }
    }

    private void rest() {
        try {
            bell.until(() -> stopped, REST_AFTER_FAILURE_MS);
        } catch (InterruptedException nobodyInterruptsThisThread) {
            stopped = true;
        }
    }

    private void round() throws InterruptedException {
        long seen = bell.count();
        long question = asked.get();
        again();
        answered = question;
        boolean all = some();
        bell.ring();
        if (all && !stopped) {
            // its own ring is the one it has just given
            bell.after(seen + 1, LOOK_ANYWAY_MS);
        }
    }

    /** Delivers some of what is new; says whether that was all. */
    private boolean some() {
        long head = rows.head();
        List<Kept> batch = rows.next(events.keySet(), reached, head, AT_A_TIME);
        for (Kept kept : batch) {
            if (stopped) {
                break;
            }
            deliver(kept);
            reached = kept.number();
        }
        boolean all = batch.size() < AT_A_TIME && !stopped;
        if (all) {
            reached = Math.max(reached, head);
        }
        if (reached > noted && (!batch.isEmpty() || reached - noted > UNNOTED_LAG)) {
            rows.moveCursor(reached);
            noted = reached;
        }
        return all;
    }

    private void deliver(Kept kept) {
        try {
            on(kept);
        } catch (Throwable failure) {
            // whatever a listener throws is kept for an administrator, and the next event follows
            rows.park(kept.number(), reason(kept, failure));
            noted = kept.number();
        }
    }

    private void again() {
        for (Kept kept : rows.wantedAgain()) {
            try {
                on(kept);
                rows.unpark(kept.number());
            } catch (Throwable failure) {
                rows.parkAgain(kept.number(), reason(kept, failure));
            }
        }
    }

    private void on(Kept kept) throws Exception {
        Class<? extends Event> type = events.get(kept.name());
        if (type == null) {
            throw new IllegalStateException(
                    listener.name() + " tar inte längre emot händelsen " + kept.name() + ".");
        }
        Actor by = new Actor(kept.byId(), kept.byName());
        Event event = gson.fromJson(kept.payload(), type);
        listener.on(new Delivery(kept.number(), event, by, kept.at()));
    }

    private String reason(Kept kept, Throwable failure) {
        LOG.warn(
                "Händelse {} ({}) kunde inte tas emot av {}. Den är parkerad och kan köras igen"
                        + " i administrationen.",
                kept.number(),
                kept.name(),
                listener.name(),
                failure);
        return Reasons.of(failure, "händelse " + kept.number());
    }
}
