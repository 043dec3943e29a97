package se.samspel.plugins.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FileId;
import se.samspel.plugins.PluginInstalled;
import se.samspel.plugins.PluginUpdated;

/**
 * Installs the plugins that came with the product, and updates them when the product is updated. What an administrator
 * removed, took back or replaced by something newer stays so: only a zip that has not been seen before is considered.
 */
final class ShippedPlugins {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedPlugins.class);
    private static final Actor PRODUCT = Actor.system("plugins");
    private final Path folder;
    private final PluginRows rows;
    private final Zips zips;
    private final PluginPermission permission;

    ShippedPlugins(Path folder, PluginRows rows, Zips zips, PluginPermission permission) {
        this.folder = folder;
        this.rows = rows;
        this.zips = zips;
        this.permission = permission;
    }

    void bring() {
        for (Path zip : zipsInOrder()) {
            try {
                bring(zip);
            } catch (IOException unreadable) {
                LOG.error("shipped plugin {} could not be read", zip.getFileName(), unreadable);
            }
        }
    }

    private List<Path> zipsInOrder() {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.zip")) {
                stream.forEach(found::add);
            } catch (IOException | DirectoryIteratorException unreadable) {
                LOG.error("the folder of shipped plugins could not be read", unreadable);
            }
        }
        return found.stream().sorted().toList();
    }

    private void bring(Path path) throws IOException {
        byte[] bytes;
        try (var stream = Files.newInputStream(path)) {
            bytes = Zips.bytes(stream);
        }
        PackageReader reader = zips.reader();
        Optional<PluginPackage> pack = reader.read(bytes);
        if (pack.isEmpty()) {
            LOG.warn(
                    "shipped plugin {} is left out: {}",
                    path.getFileName(),
                    reader.findings().list());
            return;
        }
        PluginDescription description = pack.get().description();
        @Nullable PluginRow row = rows.find(description.id()).orElse(null);
        FileId zip = Zips.id(bytes);
        if (row != null && zip.equals(row.seenFile())) {
            return;
        }
        zips.keep(bytes);
        if (row == null) {
            keep(null, fresh(description, zip), installed(description, zip));
        } else if (wanted(row, description)) {
            keep(
                    row,
                    row.with(description, zip, true).seen(description, zip),
                    updated(description, zip));
        } else {
            rows.change(row, row.seen(description, zip), PRODUCT, null);
        }
    }

    /** A newer version, or the same version built anew in place of the product's own. */
    private static boolean wanted(PluginRow row, PluginDescription description) {
        Version seen =
                row.seenVersion() == null ? Version.emptyVersion : new Version(row.seenVersion());
        int overInstalled = description.version().compareTo(row.parsedVersion());
        return row.present()
                && description.version().compareTo(seen) >= 0
                && (overInstalled > 0 || (overInstalled == 0 && row.shipped()));
    }

    private static PluginRow fresh(PluginDescription description, FileId zip) {
        return PluginRow.fresh(description, zip, true).seen(description, zip);
    }

    private Event installed(PluginDescription it, FileId zip) {
        return new PluginInstalled(
                it.id(), it.name(), it.version().toString(), zip, permission.scope(it.appliesTo()));
    }

    private Event updated(PluginDescription it, FileId zip) {
        return new PluginUpdated(
                it.id(), it.name(), it.version().toString(), zip, permission.scope(it.appliesTo()));
    }

    private void keep(@Nullable PluginRow before, PluginRow after, Event event) {
        if (rows.change(before, after, PRODUCT, event).isPresent()) {
            LOG.info("plugin {} {} came with the product", after.plugin(), after.version());
        }
    }
}
