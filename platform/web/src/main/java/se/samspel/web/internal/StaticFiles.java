package se.samspel.web.internal;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Files of the bundles' {@code static/} at {@code /static/<bundle>/…}, and the themes at {@code /tema/…}. Under its hash a
 * file may be kept for ever; without, the browser asks each time whether it has changed.
 */
final class StaticFiles extends HttpServlet {
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=utf-8",
                    "js", "text/javascript;charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "ico", "image/x-icon",
                    "woff2", "font/woff2",
                    "json", "application/json",
                    "txt", "text/plain;charset=utf-8");
    private final transient BiFunction<String, String, @Nullable URL> entries;
    private final transient ThemeSheets themes;
    private final transient Map<String, Content> contents = new ConcurrentHashMap<>();

    /** @param entries finds a bundle's file by the bundle's symbolic name and the path in the bundle; null for none */
    StaticFiles(BiFunction<String, String, @Nullable URL> entries, ThemeSheets themes) {
        this.entries = entries;
        this.themes = themes;
    }

    /** The address of a file with its hash. */
    String href(String bundle, String path) {
        String hash =
                find(bundle, path).map(file -> "?v=" + file.hash().substring(0, 12)).orElse("");
        return "/static/" + bundle + "/" + path + hash;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Content> found =
                request.getServletPath().equals("/tema") ? theme(path) : file(path);
        String ending = path.substring(path.lastIndexOf('.') + 1);
        @Nullable String type = TYPES.get(ending);
        if (found.isEmpty() || type == null) {
            response.sendError(404);
            return;
        }
        send(found.get(), type, request, response);
    }

    private static void send(
            Content content, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + content.hash().substring(0, 32) + '"';
        @Nullable String version = request.getParameter("v");
        boolean kept = content.lasting() || version != null && content.hash().startsWith(version);
        response.setHeader("ETag", tag);
        response.setHeader(
                "Cache-Control", kept ? "public, max-age=31536000, immutable" : "public, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.bytes().length);
        response.getOutputStream().write(content.bytes());
    }

    private Optional<Content> theme(String name) {
        return themes.sheet(name)
                .map(
                        sheet ->
                                Content.of(
                                        sheet.content()
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                        true));
    }

    private Optional<Content> file(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : find(path.substring(0, slash), path.substring(slash + 1));
    }

    private Optional<Content> find(String bundle, String path) {
        boolean plain =
                path.matches("[A-Za-z0-9_][A-Za-z0-9._/-]*")
                        && !path.contains("..")
                        && !path.contains("//");
        @Nullable URL url = plain ? entries.apply(bundle, "static/" + path) : null;
        return url == null
                ? Optional.empty()
                : Optional.of(contents.computeIfAbsent(url.toString(), name -> read(url)));
    }

    private static Content read(URL url) {
        try (InputStream in = url.openStream()) {
            return Content.of(in.readAllBytes(), false);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private record Content(byte[] bytes, String hash, boolean lasting) {
        static Content of(byte[] bytes, boolean lasting) {
            return new Content(bytes, Hashes.of(bytes), lasting);
        }
    }
}
