package se.samspel.plugins.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;

/**
 * What {@code plugin.json} says.
 *
 * @param requires the versions of Samspel that the plugin is made for
 * @param content file names by content kind
 */
record PluginDescription(
        PluginId id,
        Version version,
        String name,
        String description,
        VersionRange requires,
        Set<UnitId> appliesTo,
        Map<String, List<String>> content) {
    static final String FILE = "plugin.json";
    private static final String VERSION = "\\d{1,6}(\\.\\d{1,6}){0,2}";

    static final Shape.Members SHAPE =
            Shape.object()
                    .must(
                            "id",
                            new Shape.Text(
                                    1,
                                    60,
                                    "[a-z0-9][a-z0-9.-]*",
                                    "små bokstäver a–z, siffror, punkt och bindestreck"),
                            "Tilläggets namn i ett ord, till exempel gavleborg. Ändras aldrig.")
                    .must(
                            "version",
                            new Shape.Text(
                                    1, 20, VERSION, "tal med punkt emellan, till exempel 1.2.0"),
                            "Höj den för varje ny utgåva, till exempel 1.0.1.")
                    .must("name", Shape.text(80), "Vad tillägget heter, för människor.")
                    .must(
                            "description",
                            Shape.text(500),
                            "Vad tillägget ger, i en eller två meningar.")
                    .must(
                            "requires",
                            Shape.object()
                                    .must(
                                            "samspel",
                                            new Shape.Text(
                                                    1,
                                                    40,
                                                    "("
                                                            + VERSION
                                                            + ")|([\\[(]"
                                                            + VERSION
                                                            + ","
                                                            + VERSION
                                                            + "[\\])])",
                                                    "ett intervall av versioner, till exempel [1.0,2)"),
                                            "De versioner av Samspel som tillägget är gjort för, till exempel [1.0,2).")
                                    .build(),
                            "Vad tillägget behöver, till exempel {\"samspel\": \"[1.0,2)\"}.")
                    .may(
                            "appliesTo",
                            Shape.listOf(Shape.id(), 100),
                            "De enheter (förbund, kommuner, grupper) som får innehållet. Utelämnas för alla.")
                    .must(
                            "content",
                            new Shape.Named(new Shape.Many(Shape.text(200), 1, 200), 50),
                            "Filerna, under sitt slag av innehåll, till exempel {\"handlingsplan.template\": [\"mallar/mysam.json\"]}.")
                    .build();

    PluginDescription {
        appliesTo = Set.copyOf(appliesTo);
    }

    /** @throws IllegalArgumentException when the range is empty or turned around */
    static PluginDescription of(ContentObject root) {
        Map<String, List<String>> content = new LinkedHashMap<>();
        root.object("content")
                .ifPresent(
                        kinds ->
                                kinds.values()
                                        .keySet()
                                        .forEach(kind -> content.put(kind, kinds.texts(kind))));
        VersionRange range =
                new VersionRange(root.object("requires").orElseThrow().text("samspel"));
        if (range.isEmpty()) {
            throw new IllegalArgumentException("an empty range");
        }
        return new PluginDescription(
                new PluginId(root.text("id")),
                new Version(root.text("version")),
                root.text("name"),
                root.text("description"),
                range,
                root.texts("appliesTo").stream().map(UnitId::new).collect(Collectors.toSet()),
                content);
    }
}
