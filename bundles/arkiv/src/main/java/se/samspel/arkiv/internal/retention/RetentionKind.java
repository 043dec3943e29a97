package se.samspel.arkiv.internal.retention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import se.samspel.api.PluginId;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;
import se.samspel.arkiv.DocumentType;

/** The retention classes of the plugins. Two with the same id: the plugin that came last wins. */
@Component(service = {ContentKind.class, RetentionKind.class})
public final class RetentionKind implements ContentKind<RetentionKind.Plan> {
    private static final int MOST_CLASSES = 60;
    private static final int LONGEST = 100;
    private static final int MOST_YEARS = 200;
    private static final String KEEP = "bevaras";
    private static final String DISPOSE = "gallras";

    private static final Shape.Members CLASS =
            Shape.object()
                    .must("id", Shape.id(), "Klassens id, oförändrat genom alla versioner.")
                    .must("name", Shape.text(LONGEST), "Vad klassen heter för kansliet.")
                    .must(
                            "rule",
                            new Shape.Choice(List.of(KEEP, DISPOSE)),
                            "bevaras för alltid, eller gallras när tiden har gått.")
                    .may(
                            "years",
                            new Shape.Whole(0, MOST_YEARS),
                            "Hela år efter slutet av det år som dokumentet handlar om. Bara för det som gallras.")
                    .must(
                            "law",
                            Shape.text(400),
                            "Vad regeln vilar på: lag, föreskrift eller beslut.")
                    .may(
                            "types",
                            Shape.listOf(
                                    new Shape.Choice(
                                            Arrays.stream(DocumentType.values())
                                                    .map(Enum::name)
                                                    .toList()),
                                    DocumentType.values().length),
                            "Dokumenttyper som klassen föreslås för.")
                    .build();

    private static final Shape.Members SHAPE =
            Shape.object()
                    .must("title", Shape.text(LONGEST), "Vad planen heter.")
                    .must("classes", new Shape.Many(CLASS, 1, MOST_CLASSES), "Gallringsklasserna.")
                    .build();

    /** One immutable snapshot that is swapped. */
    private volatile Map<PluginId, List<RetentionClass>> byPlugin = Map.of();

    /** One file's classes. */
    public static final class Plan {
        private final String title;
        private final List<RetentionClass> classes;

        Plan(String title, List<RetentionClass> classes) {
            this.title = title;
            this.classes = List.copyOf(classes);
        }
    }

    @Override
    public String name() {
        return "arkiv.retention";
    }

    @Override
    public Words words() {
        return new Words("gallringsplan", "gallringsplaner");
    }

    @Override
    public Shape.Members shape() {
        return SHAPE;
    }

    @Override
    public Plan read(ContentFile file) throws ContentException {
        List<RetentionClass> classes = new ArrayList<>();
        for (ContentObject each : file.root().objects("classes")) {
            boolean keeps = each.text("rule").equals(KEEP);
            if (keeps == each.values().containsKey("years")) {
                throw new ContentException(
                        each.pathOf("years"),
                        keeps
                                ? "det som bevaras har inga år; ta bort years"
                                : "det som gallras behöver years, till exempel 5");
            }
            classes.add(
                    new RetentionClass(
                            each.text("id"),
                            each.text("name"),
                            keeps,
                            (int) each.whole("years", 0),
                            each.text("law"),
                            types(each)));
        }
        return new Plan(file.root().text("title"), classes);
    }

    private static Set<DocumentType> types(ContentObject of) {
        Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
        of.texts("types").forEach(type -> types.add(DocumentType.valueOf(type)));
        return types;
    }

    @Override
    public String title(Plan content) {
        return content.title + ", " + content.classes.size() + " klasser";
    }

    @Override
    public synchronized void replace(PluginId plugin, List<Plan> contents) {
        Map<PluginId, List<RetentionClass>> after = new LinkedHashMap<>(byPlugin);
        after.remove(plugin);
        if (!contents.isEmpty()) {
            after.put(plugin, contents.stream().flatMap(it -> it.classes.stream()).toList());
        }
        byPlugin = Collections.unmodifiableMap(after);
    }

    /** All classes, by id. */
    Map<String, RetentionClass> all() {
        Map<String, RetentionClass> all = new LinkedHashMap<>();
        byPlugin.values().forEach(classes -> classes.forEach(it -> all.put(it.id(), it)));
        return all;
    }

    /** The class that is suggested for a kind of document. */
    Optional<RetentionClass> suggested(DocumentType type) {
        return all().values().stream().filter(it -> it.types().contains(type)).findFirst();
    }
}
