package se.samspel.begrepp.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import se.samspel.api.PluginId;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.Shape;

/** The terms of the plugins: the layer of the whole country and those of regions. */
@Component(service = {ContentKind.class, PluginTerms.class})
public final class PluginTerms implements ContentKind<PluginTerms.Collected> {
    /** One immutable snapshot that is swapped. */
    private volatile Snapshot snapshot = new Snapshot(0, Map.of());

    private record Snapshot(long number, Map<PluginId, List<Term>> byPlugin) {}

    /** One file's terms. */
    public static final class Collected {
        private final String title;
        private final List<Term> terms;

        Collected(String title, List<Term> terms) {
            this.title = title;
            this.terms = List.copyOf(terms);
        }

        List<Term> terms() {
            return terms;
        }
    }

    @Override
    public String name() {
        return "begrepp.terms";
    }

    @Override
    public Words words() {
        return new Words("samling begrepp", "samlingar begrepp");
    }

    @Override
    public Shape.Members shape() {
        return TermReader.SHAPE;
    }

    @Override
    public Collected read(ContentFile file) throws ContentException {
        return new Collected(file.root().text("title"), TermReader.read(file));
    }

    @Override
    public String title(Collected content) {
        return content.title + ", " + content.terms.size() + " begrepp";
    }

    @Override
    public synchronized void replace(PluginId plugin, List<Collected> contents) {
        Map<PluginId, List<Term>> after = new LinkedHashMap<>(snapshot.byPlugin());
        after.remove(plugin);
        if (!contents.isEmpty()) {
            after.put(plugin, contents.stream().flatMap(it -> it.terms.stream()).toList());
        }
        snapshot = new Snapshot(snapshot.number() + 1, Collections.unmodifiableMap(after));
    }

    /** All there are now, plugin by plugin. */
    Collection<List<Term>> all() {
        return snapshot.byPlugin().values();
    }

    /** Another number after every change. */
    long state() {
        return snapshot.number();
    }
}
