package se.samspel.samverkanskarta.internal.norm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.Shape;
import se.samspel.samverkanskarta.internal.analysis.Norm;

/** The norms of all plugins, and the plain one that is always there. */
@Component(service = {Norms.class, ContentKind.class})
public final class Norms implements ContentKind<NormFile> {
    private static final NormFile PLAIN =
            new NormFile(
                    "samspel",
                    Set.of(),
                    "Varje forum ska ha ett syfte och någon som kallar, och parter av olika slag ska mötas någonstans.",
                    Norm.PLAIN);

    private final Organisation organisation;

    /** Sorted, so that the choices always stand in the same order. */
    private volatile Map<PluginId, List<NormFile>> byPlugin = Map.of();

    @Activate
    public Norms(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    /** Those that a förbund can choose from; the plain one last. */
    public List<NormFile> offeredTo(UnitId association) {
        Set<UnitId> within = organisation.within(association);
        List<NormFile> offered =
                new ArrayList<>(
                        byPlugin.values().stream()
                                .flatMap(Collection::stream)
                                .filter(it -> it.offeredWithin(within))
                                .toList());
        offered.add(PLAIN);
        return List.copyOf(offered);
    }

    /** The one with a key, or the first when there is none such. */
    public NormFile chosen(UnitId association, String key) {
        List<NormFile> offered = offeredTo(association);
        return offered.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseGet(offered::getFirst);
    }

    @Override
    public String name() {
        return "samverkanskarta.norm";
    }

    @Override
    public Words words() {
        return new Words("norm för samverkanskartan", "normer för samverkanskartan");
    }

    @Override
    public Shape.Members shape() {
        return NormReader.SHAPE;
    }

    @Override
    public NormFile read(ContentFile file) throws ContentException {
        return NormReader.read(file);
    }

    @Override
    public String title(NormFile file) {
        return file.norm().title();
    }

    @Override
    public synchronized void replace(PluginId plugin, List<NormFile> contents) {
        Map<PluginId, List<NormFile>> next = new TreeMap<>(Comparator.comparing(PluginId::value));
        next.putAll(byPlugin);
        if (contents.isEmpty()) {
            next.remove(plugin);
        } else {
            next.put(plugin, List.copyOf(contents));
        }
        byPlugin = Collections.unmodifiableMap(next);
    }
}
