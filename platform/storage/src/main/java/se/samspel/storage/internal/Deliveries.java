package se.samspel.storage.internal;

import com.google.gson.Gson;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.EventListener;

/** The listeners that are here now, each with a line of its own so that a slow one delays nobody else. */
final class Deliveries implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final long FAREWELL_MS = 2_000;
    private static final long RETRY_MS = 10_000;

    private final Database database;
    private final EventNames names;
    private final Gson gson;
    private final Clock clock;
    private final BooleanSupplier worksHere;
    private final Map<String, DeliveryLine> lines = new ConcurrentHashMap<>();

    Deliveries(
            Database database,
            EventNames names,
            Gson gson,
            Clock clock,
            BooleanSupplier worksHere) {
        this.database = database;
        this.names = names;
        this.gson = gson;
        this.clock = clock;
        this.worksHere = worksHere;
    }

    /** Begins to deliver, from where the listener was when it left. */
    void add(EventListener listener) {
        String name = listener.name();
        DeliveryRows rows = new DeliveryRows(database, name, clock);
        DeliveryLine line;
        try {
            line = new DeliveryLine(listener, names, rows, gson, worksHere);
        } catch (IllegalArgumentException e) {
            LOG.error("{} får inga händelser: {}", name, e.getMessage(), e);
            return;
        }
        if (lines.putIfAbsent(name, line) != null) {
            LOG.error("Två lyssnare heter {}. Den som kom sist får inga händelser.", name);
            return;
        }
        line.start();
    }

    /** Ends the delivery; what happens from now on waits for the listener's return. */
    void remove(EventListener listener) {
        DeliveryLine line = lines.get(listener.name());
        if (line != null && line.listener() == listener && lines.remove(listener.name(), line)) {
            stop(line);
        }
    }

    /** Says that something was published. */
    void ring() {
        lines.values().forEach(DeliveryLine::ring);
    }

    /** Lets a listener, when it is here, take what is wanted again. */
    void retryNow(String listener) {
        DeliveryLine line = lines.get(listener);
        if (line != null) {
            try {
                line.lookAgain(RETRY_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What a listener does, in Swedish; empty while it is not here. */
    String work(String listener) {
        DeliveryLine line = lines.get(listener);
        return line == null ? "" : line.listener().work();
    }

    /** Where each listener that is here stands, by name. */
    List<Place> places() {
        long head = new DeliveryRows(database, "", clock).head();
        return lines.values().stream()
                .map(line -> line.place(head))
                .sorted(Comparator.comparing(Place::listener))
                .toList();
    }

    /**
     * Where a listener stands.
     *
     * @param behind events that happened and were not looked at yet; negative while another server delivers
     */
    record Place(String listener, String work, long behind) {}

    /** Waits until all listeners have got everything that was published before this; says whether they did. */
    boolean settle(long milliseconds) throws InterruptedException {
        long head = new DeliveryRows(database, "", clock).head();
        for (DeliveryLine line : lines.values()) {
            line.ring();
            if (!line.awaitReached(head, milliseconds)) {
                return false;
            }
        }
        return true;
    }

    private static void stop(DeliveryLine line) {
        try {
            line.stop(FAREWELL_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        lines.values().forEach(Deliveries::stop);
        lines.clear();
    }
}
