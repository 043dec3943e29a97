package se.samspel.web.internal;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.Access;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.LiveUpdates;

/**
 * Server-sent events at {@code /live?topic=…}. A listener that is slow loses events; one that is gone or signed out is
 * forgotten. Each stream ends by itself after some minutes and the browser opens a new one.
 */
final class Live extends HttpServlet implements LiveUpdates {
    private static final int MOST_LISTENERS = 1_000;
    private static final int BEAT_SECONDS = 15;
    private static final int BEATS = 20;
    private final transient Surroundings surroundings;
    private final transient Json json;
    private final transient Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicLong arrivals = new AtomicLong();
    private volatile boolean closed;

    Live(Surroundings surroundings, Json json) {
        this.surroundings = surroundings;
        this.json = json;
    }

    @Override
    public void tell(String topic, Scope scope, String name, String data) {
        String event = "data: " + json.write(new News(name, data)) + "\n\n";
        Access access = surroundings.access().orElse(null);
        if (access == null) {
            return;
        }
        for (Listener listener : listeners) {
            if (listener.topic.equals(topic)
                    && viewer(listener.session)
                            .filter(viewer -> access.mayRead(viewer, scope))
                            .isPresent()) {
                listener.events.offer(event);
            }
        }
    }

    @Override
    public List<String> listening(String topic) {
        return listeners.stream()
                .filter(listener -> listener.topic.equals(topic))
                .sorted(Comparator.comparingLong(listener -> listener.number))
                .flatMap(listener -> viewer(listener.session).map(Viewer::name).stream())
                .distinct()
                .toList();
    }

    /** Only that someone came or went; who, the page asks where its permission is known. */
    private void tellPresence(String topic) {
        String event = "data: " + json.write(new News("presence", "")) + "\n\n";
        listeners.stream()
                .filter(listener -> listener.topic.equals(topic))
                .forEach(listener -> listener.events.offer(event));
    }

    private Optional<Viewer> viewer(String session) {
        return surroundings.signIn().flatMap(signIn -> signIn.viewerOf(session));
    }

    /** How many pages listen. */
    int listeners() {
        return listeners.size();
    }

    /** Ends all streams and opens no more. */
    void close() {
        closed = true;
        listeners.forEach(listener -> listener.events.offer(""));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Conversation conversation = new Conversation(request, response, surroundings);
        @Nullable String topic = request.getParameter("topic");
        if (topic == null || topic.isEmpty() || topic.length() > 200) {
            response.sendError(400);
        } else if (conversation.viewer().isEmpty()) {
            response.sendError(401);
        } else if (closed || listeners.size() >= MOST_LISTENERS) {
            response.sendError(503);
        } else {
            response.setContentType("text/event-stream;charset=utf-8");
            listen(
                    new Listener(
                            arrivals.getAndIncrement(), topic, conversation.session().orElse("")),
                    response.getOutputStream());
        }
    }

    private void listen(Listener listener, OutputStream out) {
        listeners.add(listener);
        try {
            send(out, "retry: 3000\n\n");
            tellPresence(listener.topic);
            for (int beats = 0; beats < BEATS && !closed; ) {
                @Nullable String event = listener.events.poll(BEAT_SECONDS, TimeUnit.SECONDS);
                if (event == null) {
                    beats++;
                    send(out, ": \n\n");
                } else if (event.isEmpty()) {
                    return;
                } else {
                    send(out, event);
                }
            }
        } catch (IOException gone) {
            // the page was closed; nothing is owed to it
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(listener);
            tellPresence(listener.topic);
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private record News(String name, String data) {}

    private static final class Listener {
        private final long number;
        private final String topic;
        private final String session;
        private final BlockingQueue<String> events = new ArrayBlockingQueue<>(50);

        Listener(long number, String topic, String session) {
            this.number = number;
            this.topic = topic;
            this.session = session;
        }
    }
}
