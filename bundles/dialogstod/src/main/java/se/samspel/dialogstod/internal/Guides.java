package se.samspel.dialogstod.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.Shape;
import se.samspel.api.storage.SwedishOrder;

/** The guides of all plugins, and how each reads for a group when the plugins' changes of it are made. */
@Component(service = {Guides.class, ContentKind.class})
public final class Guides implements ContentKind<GuideFile> {
    private final Organisation organisation;
    private final SwedishOrder order;
    private final AtomicReference<@Nullable GuideLayer> layer = new AtomicReference<>();

    /** Sorted, so that changes of several plugins are always made in the same order. */
    private volatile Map<PluginId, List<GuideFile>> byPlugin = Map.of();

    @Activate
    public Guides(@Reference Organisation organisation, @Reference SwedishOrder order) {
        this.organisation = organisation;
        this.order = order;
    }

    /** Takes what the people of the server lay over the plugins' guides. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutLayer")
    public void withLayer(GuideLayer found) {
        layer.set(found);
    }

    /** Forgets the layer when it goes away. */
    public void withoutLayer(GuideLayer gone) {
        layer.compareAndSet(gone, null);
    }

    /**
     * The guides that a unit is offered, with the changes for it and its own questions, in Swedish order of their titles.
     */
    public List<Guide> offeredTo(UnitId unit) {
        GuideLayer over = layer.get();
        Set<UnitId> within = organisation.within(unit);
        List<GuideFile> all = new ArrayList<>();
        byPlugin.values().forEach(all::addAll);
        if (over != null) {
            all.addAll(over.files(within));
        }
        List<GuideChanges> changes =
                all.stream()
                        .filter(GuideChanges.class::isInstance)
                        .map(GuideChanges.class::cast)
                        .filter(it -> it.offeredWithin(within))
                        .toList();
        return inOrder(
                all.stream()
                        .filter(Guide.class::isInstance)
                        .map(Guide.class::cast)
                        .filter(guide -> guide.offeredWithin(within))
                        .map(guide -> changed(guide, changes))
                        .map(guide -> over == null ? guide : over.in(guide, unit))
                        .toList());
    }

    /** A guide that a unit is offered; empty alike when there is none and when it is for others. */
    public Optional<Guide> find(UnitId unit, String key) {
        return offeredTo(unit).stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** In Swedish order of their titles. */
    public List<Guide> inOrder(Collection<Guide> guides) {
        return guides.stream()
                .sorted(Comparator.comparing(Guide::title, order.comparator()))
                .toList();
    }

    private static Guide changed(Guide guide, List<GuideChanges> changes) {
        Guide now = guide;
        for (GuideChanges change : changes) {
            if (guide.key().endsWith("/" + change.guide())) {
                now = change.in(now);
            }
        }
        return now;
    }

    @Override
    public String name() {
        return "dialogstod.guide";
    }

    @Override
    public Words words() {
        return new Words("guide för dialog", "guider för dialog");
    }

    @Override
    public Shape.Members shape() {
        return GuideReader.SHAPE;
    }

    @Override
    public GuideFile read(ContentFile file) throws ContentException {
        return GuideReader.read(file.plugin().value(), file.appliesTo(), file.root());
    }

    @Override
    public String title(GuideFile file) {
        return file.title();
    }

    @Override
    public synchronized void replace(PluginId plugin, List<GuideFile> contents) {
        Map<PluginId, List<GuideFile>> next = new TreeMap<>(Comparator.comparing(PluginId::value));
        next.putAll(byPlugin);
        if (contents.isEmpty()) {
            next.remove(plugin);
        } else {
            next.put(plugin, List.copyOf(contents));
        }
        byPlugin = Collections.unmodifiableMap(next);
    }
}
