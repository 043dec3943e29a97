package se.samspel.plugins.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import se.samspel.api.PluginId;
import se.samspel.api.storage.FileId;

/**
 * A plugin as the database knows it, also after it was removed.
 *
 * @param shipped whether this version came with the product
 * @param present false when it was removed
 * @param seenVersion the newest version that ever came with the product; null when none did
 * @param seenFile that version's zip
 */
record PluginRow(
        long id,
        PluginId plugin,
        String name,
        String version,
        FileId file,
        boolean shipped,
        boolean present,
        @Nullable String previousVersion,
        @Nullable FileId previousFile,
        boolean previousShipped,
        @Nullable String seenVersion,
        @Nullable FileId seenFile,
        Instant changedAt,
        String changedBy) {

    /** A plugin that was not there; the database gives it its id. */
    static PluginRow fresh(PluginDescription description, FileId zip, boolean fromProduct) {
        return new PluginRow(
                0,
                description.id(),
                description.name(),
                description.version().toString(),
                zip,
                fromProduct,
                true,
                null,
                null,
                false,
                null,
                null,
                Instant.EPOCH,
                "");
    }

    Version parsedVersion() {
        return new Version(version);
    }

    /** The row with another zip in place; what was there becomes the version before. */
    PluginRow with(PluginDescription description, FileId zip, boolean fromProduct) {
        boolean keepsPrevious = present && !zip.equals(file);
        return new PluginRow(
                id,
                plugin,
                description.name(),
                description.version().toString(),
                zip,
                fromProduct,
                true,
                keepsPrevious ? version : present ? previousVersion : null,
                keepsPrevious ? file : present ? previousFile : null,
                keepsPrevious ? shipped : previousShipped,
                seenVersion,
                seenFile,
                changedAt,
                changedBy);
    }

    PluginRow seen(PluginDescription description, FileId zip) {
        return new PluginRow(
                id,
                plugin,
                name,
                version,
                file,
                shipped,
                present,
                previousVersion,
                previousFile,
                previousShipped,
                description.version().toString(),
                zip,
                changedAt,
                changedBy);
    }

    PluginRow removed() {
        return present(false);
    }

    PluginRow restored() {
        return present(true);
    }

    private PluginRow present(boolean now) {
        return new PluginRow(
                id,
                plugin,
                name,
                version,
                file,
                shipped,
                now,
                previousVersion,
                previousFile,
                previousShipped,
                seenVersion,
                seenFile,
                changedAt,
                changedBy);
    }

    PluginRow changed(Instant at, String by) {
        return new PluginRow(
                id,
                plugin,
                name,
                version,
                file,
                shipped,
                present,
                previousVersion,
                previousFile,
                previousShipped,
                seenVersion,
                seenFile,
                at,
                by);
    }
}
