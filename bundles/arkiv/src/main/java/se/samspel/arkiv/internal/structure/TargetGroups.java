package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import se.samspel.api.PluginId;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;
import se.samspel.arkiv.internal.structure.Names.Name;

/** The target groups that plugins describe: one name for what reports write in many ways, so that they can be counted. */
@Component(service = {ContentKind.class, TargetGroups.class})
public final class TargetGroups implements ContentKind<TargetGroups.Collected> {
    private static final Shape.Members GROUP =
            Shape.object()
                    .must("id", Shape.id(), "Målgruppens namn i ett ord. Ändras aldrig.")
                    .must("name", Shape.text(120), "Målgruppen som den helst skrivs.")
                    .must(
                            "words",
                            Shape.listOf(Shape.text(60), 40),
                            "Hur den skrivs i rapporter, så långt ordet är lika i alla böjningar.")
                    .build();
    private static final Shape.Members SHAPE =
            Shape.object()
                    .must("title", Shape.text(120), "Vad samlingen heter.")
                    .must("groups", Shape.listOf(GROUP, 200), "Målgrupperna.")
                    .build();

    /** One immutable snapshot that is swapped. */
    private volatile Map<PluginId, List<Name>> byPlugin = Map.of();

    /** One file's groups. */
    public static final class Collected {
        private final String title;
        private final List<Name> groups;

        Collected(String title, List<Name> groups) {
            this.title = title;
            this.groups = List.copyOf(groups);
        }
    }

    @Override
    public String name() {
        return "arkiv.targetGroups";
    }

    @Override
    public Words words() {
        return new Words("samling målgrupper", "samlingar målgrupper");
    }

    @Override
    public Shape.Members shape() {
        return SHAPE;
    }

    @Override
    public Collected read(ContentFile file) throws ContentException {
        List<Name> groups = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (ContentObject object : file.root().objects("groups")) {
            if (!ids.add(object.text("id"))) {
                throw new ContentException(
                        object.pathOf("id"), "id \"" + object.text("id") + "\" finns redan");
            }
            List<String> words = new ArrayList<>(List.of(object.text("name").strip()));
            object.texts("words").stream()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
            groups.add(new Name(object.text("id"), words.getFirst(), words));
        }
        return new Collected(file.root().text("title"), groups);
    }

    @Override
    public String title(Collected content) {
        return content.title + ", " + content.groups.size() + " målgrupper";
    }

    @Override
    public synchronized void replace(PluginId plugin, List<Collected> contents) {
        Map<PluginId, List<Name>> after = new LinkedHashMap<>(byPlugin);
        after.remove(plugin);
        if (!contents.isEmpty()) {
            after.put(plugin, contents.stream().flatMap(it -> it.groups.stream()).toList());
        }
        byPlugin = Collections.unmodifiableMap(after);
    }

    /** All there are now; the first to use an id has it. */
    List<Name> all() {
        Map<String, Name> all = new LinkedHashMap<>();
        byPlugin.values().forEach(names -> names.forEach(it -> all.putIfAbsent(it.ref(), it)));
        return List.copyOf(all.values());
    }
}
