package se.samspel.plugins.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.PluginId;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentError;
import se.samspel.api.content.PluginOutcome;
import se.samspel.api.content.PluginOutcome.Done;
import se.samspel.api.content.PluginOutcome.Refused;
import se.samspel.api.content.PluginPreview;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FileId;
import se.samspel.plugins.PluginInstalled;
import se.samspel.plugins.PluginRemoved;
import se.samspel.plugins.PluginRolledBack;
import se.samspel.plugins.PluginUpdated;

/**
 * Every change to a plugin: permission, check, row with event, and then the content. Used on the {@link Lane} only. A
 * start after a fall between row and content finds the row, so the two cannot stay apart.
 */
final class Installer {
    private static final Logger LOG = LoggerFactory.getLogger(Installer.class);
    private static final Refused MEANWHILE =
            new Refused("Någon annan ändrade tillägget samtidigt. Ladda om sidan och försök igen.");
    private static final Refused NOT_INSTALLED =
            new Refused("Tillägget är inte installerat. Inget har ändrats.");

    private final Shelf shelf;
    private final PluginRows rows;
    private final Zips zips;
    private final Previews previews;
    private final PluginPermission permission;

    Installer(
            Shelf shelf,
            PluginRows rows,
            Zips zips,
            Previews previews,
            PluginPermission permission) {
        this.shelf = shelf;
        this.rows = rows;
        this.zips = zips;
        this.previews = previews;
        this.permission = permission;
    }

    PluginPreview stage(byte[] bytes, Viewer viewer) throws IOException {
        PackageReader reader = zips.reader();
        Optional<PluginPackage> pack = reader.read(bytes);
        if (pack.isEmpty()) {
            return previews.refused(reader.description(), reader.findings().list());
        }
        requireBoth(pack.get(), viewer);
        List<ContentError> errors = previews.check(pack.get());
        if (!errors.isEmpty()) {
            return previews.refused(reader.description(), errors);
        }
        long stage = rows.stage(zips.keep(bytes));
        return previews.of(stage, pack.get(), installed(pack.get()));
    }

    Optional<PluginPreview> preview(long stage, Viewer viewer) {
        return rows.staged(stage)
                .map(zips::installed)
                .flatMap(opened -> Optional.ofNullable(opened.pack()))
                .map(
                        pack -> {
                            requireBoth(pack, viewer);
                            return previews.of(stage, pack, installed(pack));
                        });
    }

    PluginOutcome activate(long stage, Viewer viewer) {
        Optional<FileId> zip = rows.staged(stage);
        @Nullable PluginPackage pack = zip.map(zips::installed).map(Zips.Opened::pack).orElse(null);
        if (zip.isEmpty() || pack == null) {
            return new Refused("Förhandsgranskningen finns inte kvar. Ladda upp filen igen.");
        }
        requireBoth(pack, viewer);
        List<ContentError> errors = previews.check(pack);
        if (!errors.isEmpty()) {
            return new Refused("Tillägget kan inte installeras längre: " + errors.getFirst());
        }
        PluginOutcome outcome = put(zip.get(), pack, viewer);
        rows.unstage(stage);
        return outcome;
    }

    private PluginOutcome put(FileId zip, PluginPackage pack, Viewer viewer) {
        PluginDescription it = pack.description();
        @Nullable PluginRow before = rows.find(it.id()).orElse(null);
        boolean fresh = before == null || !before.present();
        PluginRow after =
                before == null
                        ? PluginRow.fresh(it, zip, false)
                        : before.with(it, zip, zip.equals(before.file()) && before.shipped());
        Scope scope = permission.scope(it.appliesTo());
        String version = it.version().toString();
        Event event =
                fresh
                        ? new PluginInstalled(it.id(), it.name(), version, zip, scope)
                        : new PluginUpdated(it.id(), it.name(), version, zip, scope);
        String sentence =
                fresh
                        ? it.name() + " " + version + " är installerat."
                        : it.name() + " är uppdaterat till " + version + ".";
        return keep(before, after, event, viewer, sentence);
    }

    PluginOutcome remove(PluginId id, Viewer viewer) {
        Optional<PluginRow> row = rows.find(id).filter(PluginRow::present);
        if (row.isEmpty()) {
            return NOT_INSTALLED;
        }
        PluginRow before = row.get();
        Scope scope = requireInstalled(id, viewer);
        Event event = new PluginRemoved(id, before.name(), before.version(), before.file(), scope);
        return keep(
                before,
                before.removed(),
                event,
                viewer,
                before.name() + " är borttaget. Det som gjorts med hjälp av det finns kvar.");
    }

    PluginOutcome restore(PluginId id, Viewer viewer) {
        Optional<PluginRow> row = rows.find(id).filter(it -> !it.present());
        if (row.isEmpty()) {
            return new Refused("Tillägget är redan installerat, eller har aldrig funnits.");
        }
        PluginRow before = row.get();
        @Nullable PluginPackage pack = zips.installed(before.file()).pack();
        if (pack == null) {
            return new Refused("Tilläggets fil går inte att använda längre. Ladda upp den igen.");
        }
        requireBoth(pack, viewer);
        Scope scope = permission.scope(pack.description().appliesTo());
        Event event =
                new PluginInstalled(id, before.name(), before.version(), before.file(), scope);
        String sentence = before.name() + " " + before.version() + " är installerat igen.";
        return keep(before, before.restored(), event, viewer, sentence);
    }

    PluginOutcome rollBack(PluginId id, Viewer viewer) {
        @Nullable PluginRow before = rows.find(id).filter(PluginRow::present).orElse(null);
        if (before == null) {
            return NOT_INSTALLED;
        }
        requireInstalled(id, viewer);
        @Nullable FileId zip = before.previousFile();
        if (zip == null) {
            return new Refused("Det finns ingen tidigare version att gå tillbaka till.");
        }
        @Nullable PluginPackage pack = zips.installed(zip).pack();
        if (pack == null) {
            return new Refused(
                    "Den tidigare versionens fil går inte att använda längre. Inget har ändrats.");
        }
        requireBoth(pack, viewer);
        PluginDescription it = pack.description();
        String version = it.version().toString();
        Scope scope = permission.scope(it.appliesTo());
        return keep(
                before,
                before.with(it, zip, before.previousShipped()),
                new PluginRolledBack(id, it.name(), version, zip, scope),
                viewer,
                it.name() + " är tillbaka på version " + version + ".");
    }

    PluginOutcome reload(PluginId id, Viewer viewer) {
        Optional<PluginRow> row = rows.find(id).filter(PluginRow::present);
        if (row.isEmpty()) {
            return NOT_INSTALLED;
        }
        requireInstalled(id, viewer);
        inPlace(row.get());
        LOG.info("plugin {} was read again by user {}", id, viewer.user());
        return new Done(row.get().name() + " är inläst igen.");
    }

    private PluginOutcome keep(
            @Nullable PluginRow before,
            PluginRow after,
            Event event,
            Viewer viewer,
            String sentence) {
        Optional<PluginRow> kept = rows.change(before, after, viewer.actor(), event);
        if (kept.isEmpty()) {
            return MEANWHILE;
        }
        inPlace(kept.get());
        LOG.info(
                "{} {} {} by user {}",
                event.getClass().getSimpleName(),
                after.plugin(),
                after.version(),
                viewer.user());
        return new Done(sentence);
    }

    private void inPlace(PluginRow row) {
        if (row.present()) {
            shelf.place(new Shelf.Placed(row, zips.installed(row.file()), false));
        } else {
            shelf.take(row.plugin());
        }
    }

    private Shelf.@Nullable Placed installed(PluginPackage pack) {
        return shelf.find(pack.description().id()).orElse(null);
    }

    /** Both what a plugin applies to now and what it would apply to must lie within reach. */
    private void requireBoth(PluginPackage pack, Viewer viewer) {
        permission.require(viewer, pack.description().appliesTo());
        if (shelf.find(pack.description().id()).isPresent()) {
            requireInstalled(pack.description().id(), viewer);
        }
    }

    private Scope requireInstalled(PluginId id, Viewer viewer) {
        var appliesTo =
                shelf.find(id)
                        .flatMap(Shelf.Placed::description)
                        .map(PluginDescription::appliesTo)
                        .orElse(java.util.Set.of());
        permission.require(viewer, appliesTo);
        return permission.scope(appliesTo);
    }
}
