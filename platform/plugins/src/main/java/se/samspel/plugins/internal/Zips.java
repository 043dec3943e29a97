package se.samspel.plugins.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.content.ContentError;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;

/** The kept zips, opened. */
final class Zips {
    private static final Logger LOG = LoggerFactory.getLogger(Zips.class);
    private final Files files;
    private final Version server;

    Zips(Files files, Version server) {
        this.files = files;
        this.server = server;
    }

    PackageReader reader() {
        return new PackageReader(server);
    }

    /** The name a zip is kept under. */
    static FileId id(byte[] zip) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(zip);
            return new FileId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    FileId keep(byte[] zip) throws IOException {
        return files.put(new ByteArrayInputStream(zip));
    }

    InputStream open(FileId zip) throws IOException {
        return files.open(zip);
    }

    /** Reads at most one byte more than is accepted, so that the reader can say that it is too large. */
    static byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes(ZipFolder.MOST_BYTES + 1);
    }

    /** An installed zip; without a package when it is lost, or made for another version of the server. */
    Opened installed(FileId zip) {
        try (InputStream stream = files.open(zip)) {
            PackageReader reader = reader();
            Optional<PluginPackage> pack = reader.read(bytes(stream));
            List<String> problems =
                    reader.findings().list().stream().map(ContentError::toString).toList();
            return new Opened(pack.orElse(null), problems);
        } catch (IOException lost) {
            LOG.error("plugin file {} cannot be read; install the plugin again", zip, lost);
            return new Opened(
                    null, List.of("Tilläggets fil går inte att läsa. Installera tillägget igen."));
        }
    }

    /** A zip that was opened, or why it could not be. */
    record Opened(@Nullable PluginPackage pack, List<String> problems) {}
}
