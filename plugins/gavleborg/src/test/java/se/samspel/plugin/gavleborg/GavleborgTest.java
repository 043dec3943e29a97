package se.samspel.plugin.gavleborg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.begrepp.internal.PluginTerms;
import se.samspel.dialogstod.internal.Guides;
import se.samspel.handlingsplan.internal.Templates;
import se.samspel.identity.internal.UnitsKind;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.plugins.internal.PluginCheck;
import se.samspel.plugins.internal.ThemeKind;
import se.samspel.storage.testing.TemporaryStorage;

class GavleborgTest {
    private static final Path FOLDER = Path.of("src", "main", "plugin");

    @TempDir Path folder;

    @Test
    void theServerTakesItAsItIs() throws IOException {
        try (var storage = TemporaryStorage.open(folder, "plan", Templates.class)) {
            Templates templates =
                    new Templates(
                            storage.database(),
                            new SmallOrganisation().organisation(),
                            storage.order());
            ThemeKind theme = new ThemeKind((plugin, themes) -> {});
            assertEquals(
                    List.of(),
                    PluginCheck.problems(
                            FOLDER,
                            templates,
                            new UnitsKind(),
                            theme,
                            new PluginTerms(),
                            guides(storage)));
        }
    }

    /** An answer becomes a goal in the area with the same id, so none may go its own way. */
    @Test
    void templateAndGuideHaveTheSameAreas() throws IOException {
        try (var storage = TemporaryStorage.open(folder, "plan", Templates.class)) {
            JsonObject template = json("mallar/mysam.json");
            JsonObject guide = json("guider/mysam.json");
            assertEquals(1, PluginCheck.contents(FOLDER, guides(storage)).size());
            assertEquals(template.get("id"), guide.get("template"));
            List<String> areas = ids(guide, "areas", "area");
            assertEquals(9, areas.size());
            assertEquals(
                    areas,
                    ids(template, "sections", "id").stream()
                            .filter(id -> id.startsWith("omrade-"))
                            .toList());
        }
    }

    private static Guides guides(TemporaryStorage storage) {
        return new Guides(new SmallOrganisation().organisation(), storage.order());
    }

    private static JsonObject json(String file) throws IOException {
        return JsonParser.parseString(Files.readString(FOLDER.resolve(file))).getAsJsonObject();
    }

    private static List<String> ids(JsonObject file, String list, String member) {
        return file.getAsJsonArray(list).asList().stream()
                .map(it -> it.getAsJsonObject().get(member).getAsString())
                .toList();
    }

    @Test
    void thereIsAGroupInEachOfTheTenKommuner() throws IOException {
        var units = PluginCheck.contents(FOLDER, new UnitsKind()).getFirst().units();
        assertEquals(10, units.size());
        assertEquals(
                10,
                units.stream().flatMap(unit -> unit.municipalities().stream()).distinct().count());
    }
}
