package se.samspel.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.PluginId;
import se.samspel.api.Settings;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.InstalledPlugin;
import se.samspel.api.content.PluginOutcome;
import se.samspel.api.content.PluginPreview;
import se.samspel.api.content.Plugins;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.SwedishOrder;

/** The plugins of this server: reads them in at start, gives kinds what they have as kinds come, and takes changes. */
@Component(service = Plugins.class, immediate = true)
public final class ServerPlugins implements Plugins {
    private static final Logger LOG = LoggerFactory.getLogger(ServerPlugins.class);
    private static final long CLOSING_MILLIS = 2_000;

    private final Lane lane = new Lane();
    private final Kinds kinds = new Kinds();
    private final Shelf shelf = new Shelf(kinds);
    private final AtomicBoolean cameThrough = new AtomicBoolean();
    private final PluginRows rows;
    private final Zips zips;
    private final Installer installer;
    private final PluginPermission permission;
    private final StartMarker marker;
    private final SwedishOrder order;
    private final Site site;
    private final CompletableFuture<Void> loaded;

    @Activate
    public ServerPlugins(
            BundleContext context,
            @Reference(target = "(schema=plugin)") Database database,
            @Reference Files files,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference SwedishOrder order,
            @Reference Clock clock) {
        this(site(context), database, files, access, organisation, order, clock);
    }

    ServerPlugins(
            Site site,
            Database database,
            Files files,
            Access access,
            Organisation organisation,
            SwedishOrder order,
            Clock clock) {
        this.site = site;
        this.order = order;
        this.rows = new PluginRows(database, clock);
        this.zips = new Zips(files, site.version());
        this.permission = new PluginPermission(access, organisation);
        this.marker = new StartMarker(site.data());
        this.installer =
                new Installer(shelf, rows, zips, new Previews(kinds, organisation), permission);
        this.loaded = lane.later("reading plugins in at start", this::load);
    }

    private static Site site(BundleContext context) {
        Settings settings = Settings.of(context::getProperty);
        return new Site(
                context.getBundle().getVersion(),
                settings.home().resolve("plugins"),
                settings.data(),
                Duration.ofSeconds(15));
    }

    private void load() {
        boolean careful = marker.begin();
        if (careful) {
            LOG.warn(
                    "the last two starts did not come through: plugins that did not come with the"
                            + " product are left out until someone reads them in again");
        }
        new ShippedPlugins(site.shipped(), rows, zips, permission).bring();
        for (PluginRow row : rows.all()) {
            if (row.present()) {
                boolean paused = careful && !row.shipped();
                shelf.place(new Shelf.Placed(row, zips.installed(row.file()), paused));
            }
        }
        lane.after(site.settling().toMillis(), "counting the start as good", this::comeThrough);
    }

    private void comeThrough() {
        cameThrough.set(true);
        marker.end();
    }

    /** A kind arrived; it gets its content when what is going on is done. */
    @Reference(
            service = ContentKind.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addKind(ContentKind<?> kind) {
        lane.later(
                "giving content to " + kind.name(),
                () -> {
                    kinds.add(kind);
                    shelf.kindCame(kind);
                });
    }

    void removeKind(ContentKind<?> kind) {
        lane.later(
                "forgetting " + kind.name(),
                () -> {
                    kinds.remove(kind);
                    if (kinds.find(kind.name()).isEmpty()) {
                        shelf.kindLeft(kind.name());
                    }
                });
    }

    /** An orderly stop is not a failed start, unless something hangs. */
    @Deactivate
    void close() {
        boolean idle = loaded.isDone();
        if (lane.closeWithin(CLOSING_MILLIS) && idle && !cameThrough.get()) {
            marker.end();
        }
    }

    @Override
    public List<InstalledPlugin> list() {
        return lane.call(
                () ->
                        shelf.all().stream()
                                .map(placed -> Described.of(placed, kinds))
                                .sorted(
                                        Comparator.comparing(
                                                InstalledPlugin::name, order.comparator()))
                                .toList());
    }

    @Override
    public List<InstalledPlugin> removed() {
        return lane.call(
                () ->
                        rows.all().stream()
                                .filter(row -> !row.present())
                                .map(
                                        row ->
                                                new Shelf.Placed(
                                                        row, zips.installed(row.file()), false))
                                .map(Described::removed)
                                .sorted(
                                        Comparator.comparing(
                                                InstalledPlugin::name, order.comparator()))
                                .toList());
    }

    @Override
    public Optional<InstalledPlugin> find(PluginId id) {
        return lane.call(() -> shelf.find(id).map(placed -> Described.of(placed, kinds)));
    }

    @Override
    public boolean maySee(Viewer viewer, InstalledPlugin plugin) {
        return permission.maySee(viewer, plugin.appliesTo());
    }

    @Override
    public boolean mayChange(Viewer viewer, InstalledPlugin plugin) {
        return permission.may(viewer, plugin.appliesTo());
    }

    @Override
    public PluginPreview stage(InputStream zip, Viewer viewer) throws IOException {
        permission.requireSome(viewer);
        byte[] bytes = Zips.bytes(zip);
        return lane.call(() -> installer.stage(bytes, viewer));
    }

    @Override
    public Optional<PluginPreview> preview(long stage, Viewer viewer) {
        return lane.call(() -> installer.preview(stage, viewer));
    }

    @Override
    public PluginOutcome activate(long stage, Viewer viewer) {
        return lane.call(() -> installer.activate(stage, viewer));
    }

    @Override
    public PluginOutcome remove(PluginId id, Viewer viewer) {
        return lane.call(() -> installer.remove(id, viewer));
    }

    @Override
    public PluginOutcome restore(PluginId id, Viewer viewer) {
        return lane.call(() -> installer.restore(id, viewer));
    }

    @Override
    public PluginOutcome rollBack(PluginId id, Viewer viewer) {
        return lane.call(() -> installer.rollBack(id, viewer));
    }

    @Override
    public PluginOutcome reload(PluginId id, Viewer viewer) {
        return lane.call(() -> installer.reload(id, viewer));
    }

    @Override
    public InputStream download(PluginId id) throws IOException {
        PluginRow row =
                rows.find(id)
                        .filter(PluginRow::present)
                        .orElseThrow(() -> new NotThere("Tillägget"));
        return zips.open(row.file());
    }

    @Override
    public List<String> kinds() {
        return kinds.names();
    }

    @Override
    public Optional<String> schema(String kind) {
        if (kind.equals("plugin")) {
            return Optional.of(JsonSchemas.of("plugin.json", PluginDescription.SHAPE));
        }
        return kinds.find(kind).map(it -> JsonSchemas.of(it.name(), it.shape()));
    }
}
