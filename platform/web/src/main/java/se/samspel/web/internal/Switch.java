package se.samspel.web.internal;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Upload;

/**
 * Serves by one application at a time. A new one takes over between two requests; the old one is destroyed after its last
 * request, so no request notices. Requests that come before the first one wait for it.
 */
final class Switch extends HttpServlet {
    private static final long MOST_BODY = 4L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final transient CountDownLatch first = new CountDownLatch(1);
    private final transient Surroundings surroundings;
    private final int uploadMegabytes;
    private transient volatile @Nullable Generation current;

    Switch(Surroundings surroundings, int uploadMegabytes) {
        this.surroundings = surroundings;
        this.uploadMegabytes = uploadMegabytes;
    }

    /** The next request is served by this one. */
    void to(ServletContainer application) {
        Generation old = current;
        current = new Generation(application);
        first.countDown();
        if (old != null) {
            old.leave();
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!begun()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        Conversation conversation = new Conversation(request, response, surroundings);
        request.setAttribute(Conversation.KEY, conversation);
        request.setAttribute(Upload.class.getName(), new Parts(request, uploadMegabytes));
        Generation serving = enter();
        boolean leavesLater = false;
        try {
            serving.application.service(LimitedBody.of(request, MOST_BODY), response);
            leavesLater = request.isAsyncStarted() && leaveAtTheEnd(request, serving);
        } finally {
            if (!leavesLater) {
                serving.leave();
            }
        }
    }

    private boolean begun() {
        try {
            return first.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) && current != null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Generation enter() throws ServletException {
        while (true) {
            Generation generation = current;
            if (generation == null) {
                throw new ServletException("the application has stopped");
            }
            if (generation.enter()) {
                return generation;
            }
        }
    }

    private static boolean leaveAtTheEnd(HttpServletRequest request, Generation serving) {
        try {
            request.getAsyncContext().addListener(new Leaving(serving));
            return true;
        } catch (IllegalStateException endedMeanwhile) {
            return false;
        }
    }

    @Override
    public void destroy() {
        Generation last = current;
        current = null;
        first.countDown();
        if (last != null) {
            last.leave();
        }
    }

    /** An application and how many requests are in it; it counts itself while it is the current one. */
    private static final class Generation {
        private final ServletContainer application;
        private final AtomicInteger inside = new AtomicInteger(1);

        Generation(ServletContainer application) {
            this.application = application;
        }

        boolean enter() {
            return inside.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
        }

        void leave() {
            if (inside.decrementAndGet() == 0) {
                application.destroy();
            }
        }
    }

    private record Leaving(Generation serving, AtomicBoolean left) implements AsyncListener {
        Leaving(Generation serving) {
            this(serving, new AtomicBoolean());
        }

        @Override
        public void onComplete(AsyncEvent event) {
            if (left.compareAndSet(false, true)) {
                serving.leave();
            }
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
