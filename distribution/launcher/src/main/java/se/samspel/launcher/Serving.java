package se.samspel.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import se.samspel.api.StartRefused;

/** Whether people can be let in. */
public final class Serving {
    /** The service property that says where the web answers. */
    private static final String ADDRESS = "samspel.base";

    private final BundleContext context;

    /** @param context of any bundle of the container */
    public Serving(BundleContext context) {
        this.context = context;
    }

    /** Where the server answers with a yes to "are you ready", once it does; empty when it never did. */
    public Optional<URI> awaitReady(Duration patience) {
        await(
                patience,
                () -> refusal().isPresent() || address().filter(Serving::ready).isPresent());
        return address().filter(Serving::ready);
    }

    /** Where the web listens, ready or not. */
    public Optional<URI> address() {
        return property(ADDRESS).map(URI::create);
    }

    /** Why a bundle says that the server must not start; empty when none does. */
    public Optional<String> refusal() {
        return property(StartRefused.REASON);
    }

    private Optional<String> property(String name) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(null, "(" + name + "=*)");
            return Optional.ofNullable(found)
                    .map(references -> String.valueOf(references[0].getProperty(name)));
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Waits for a condition; says whether it came. */
    static boolean await(Duration patience, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** It says that it is ready, and the door that everyone comes through opens. */
    private static boolean ready(URI base) {
        int door = status(base, "/health/ready") == 200 ? status(base, "/logga-in") : 0;
        return door == 200 || door == 303;
    }

    /** A plain socket, because a whole HTTP client would cost more memory than the answer is worth. */
    private static int status(URI base, String path) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), 2_000);
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            String request =
                    "GET "
                            + path
                            + " HTTP/1.1\r\nHost: "
                            + base.getAuthority()
                            + "\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String status = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(status.substring("HTTP/1.1 ".length()));
        } catch (IOException | RuntimeException notYet) {
            return 0;
        }
    }
}
