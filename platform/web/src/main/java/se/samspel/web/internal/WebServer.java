package se.samspel.web.internal;

import jakarta.servlet.MultipartConfigElement;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Settings;
import se.samspel.api.web.WebAddress;

/** The HTTP server: the gate, the application behind its switch, static files and live updates. */
final class WebServer implements WebAddress {
    private static final long STOP_MILLIS = 4_000;

    private final Server server;
    private final ServerConnector connector;
    private final RestApplication application;
    private final Switch rest;
    private final Live live;

    /**
     * Prepares a server that {@link #start} opens and that answers from the first {@link #serve}.
     *
     * @throws IllegalArgumentException in Swedish when the settings ask for an address that is not this machine's own
     */
    WebServer(
            Settings settings,
            RestApplication application,
            Surroundings surroundings,
            StaticFiles files,
            Live live,
            ErrorAnswers errors) {
        requireLoopback(settings.host());
        this.application = application;
        this.live = live;
        this.rest = new Switch(surroundings, settings.uploadMegabytes());
        this.server = new Server(threads());
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setShutdownIdleTimeout(500);
        server.addConnector(connector);
        server.setStopTimeout(STOP_MILLIS);
        server.setErrorHandler(errors);
        Handler context = context(settings, files, errors);
        server.setHandler(
                new GracefulHandler(new Gate(compressed(context), hosts(settings), errors)));
    }

    private static void requireLoopback(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            // falls through: an unknown address is not this machine's own
        }
        throw new IllegalArgumentException(
                "samspel.host är \""
                        + host
                        + "\". Samspel har inte https än och lyssnar därför bara på den egna datorn. Skriv 127.0.0.1.");
    }

    private static Set<String> hosts(Settings settings) {
        Set<String> hosts = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        hosts.add(settings.host().toLowerCase(Locale.ROOT));
        return hosts;
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(50, 4);
        VirtualThreadPool virtual = new VirtualThreadPool(2_000);
        virtual.setName("web-request");
        threads.setVirtualThreadsExecutor(virtual);
        threads.setName("web");
        threads.setDaemon(true);
        return threads;
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setSendDateHeader(true);
        http.setRelativeRedirectAllowed(true);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setHttpCompliance(
                HttpCompliance.RFC9110.without(
                        "SAMSPEL",
                        HttpCompliance.Violation.LF_HEADER_TERMINATION,
                        HttpCompliance.Violation.LF_CHUNK_TERMINATION));
        return http;
    }

    private Handler context(Settings settings, StaticFiles files, ErrorAnswers errors) {
        ServletContextHandler context =
                new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        context.setClassLoader(WebServer.class.getClassLoader());
        context.setErrorHandler(errors);
        ServletHolder application = new ServletHolder("rest", rest);
        application.setAsyncSupported(true);
        application.setInitOrder(0);
        application.getRegistration().setMultipartConfig(uploads(settings));
        context.addServlet(application, "/*");
        ServletHolder statics = new ServletHolder("static", files);
        context.addServlet(statics, "/static/*");
        context.addServlet(statics, "/tema/*");
        context.addServlet(new ServletHolder("live", live), "/live");
        return context;
    }

    private static MultipartConfigElement uploads(Settings settings) {
        long most = (long) settings.uploadMegabytes() << 20;
        Path folder = settings.data().resolve("tmp").resolve("upload");
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(
                    "Mappen " + folder + " går inte att skapa. Kontrollera rättigheterna.",
                    refused);
        }
        // one file that is too large is told of by whoever keeps files, and the others are kept
        return new MultipartConfigElement(folder.toString(), -1, Parts.mostTogether(most), 1 << 16);
    }

    private static Handler compressed(Handler next) {
        CompressionHandler compression = new CompressionHandler(next);
        compression.putCompression(new GzipCompression());
        compression.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .compressIncludeMimeType("text/html")
                        .compressIncludeMimeType("text/css")
                        .compressIncludeMimeType("text/javascript")
                        .compressIncludeMimeType("application/json")
                        .compressIncludeMimeType("image/svg+xml")
                        .build());
        return compression;
    }

    /** Opens the port. */
    void start() throws IOException {
        inOurLoader(
                () -> {
                    RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
                    server.start();
                    return null;
                });
    }

    /** Builds an application of these resources and lets it take over; the running one stays when that fails. */
    void serve(List<Object> resources) throws IOException {
        inOurLoader(
                () -> {
                    ServletContainer next = application.build(resources, rest.getServletConfig());
                    rest.to(next);
                    return null;
                });
    }

    /** Ends the live streams, lets requests that are under way finish, and closes within five seconds. */
    void stop() throws IOException {
        live.close();
        inOurLoader(
                () -> {
                    server.stop();
                    return null;
                });
    }

    @Override
    public URI base() {
        String host = connector.getHost();
        String shown = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + connector.getLocalPort());
    }

    /** Jersey and Jetty look their parts up by the thread's class loader. */
    private static void inOurLoader(Callable<@Nullable Void> work) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(WebServer.class.getClassLoader());
        try {
            work.call();
        } catch (IOException | RuntimeException known) {
            throw known;
        } catch (Exception failed) {
            throw new IOException("the web server refused: " + failed.getMessage(), failed);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
