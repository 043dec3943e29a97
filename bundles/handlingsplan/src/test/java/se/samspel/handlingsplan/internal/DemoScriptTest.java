package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** The demo's texts fit the template that is shipped. */
class DemoScriptTest {
    private static final Path TEMPLATE =
            Path.of("../../plugins/gavleborg/src/main/plugin/mallar/mysam.json");
    private static final LocalDate TODAY = LocalDate.of(2027, 11, 22);

    @TempDir Path folder;

    @OnBothEngines
    void theDemoHasAPlanUnderWayWithSomethingOfEverything(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            Plan plan = play(room, MYSAM_HOFORS, "hofors-utkast.txt");
            Progress progress = Progress.of(plan);
            assertEquals(9, plan.areas().size());
            assertTrue(plan.goals().size() >= 10, plan.goals().size() + " goals");
            assertTrue(progress.total() >= 25, progress.toString());
            assertTrue(progress.late() >= 3, progress.toString());
            assertTrue(progress.done() >= 4, progress.toString());
            assertTrue(plan.activities().stream().anyMatch(activity -> !activity.hasOwner()));
            assertTrue(new RequiredByTemplateRule().check(plan).isEmpty());
        }
    }

    @OnBothEngines
    void theOtherPlansFitToo(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            Plan adopted = play(room, MYSAM_HOFORS, "hofors-faststalld.txt");
            assertTrue(new RequiredByTemplateRule().check(adopted).isEmpty());
            assertTrue(new EmptyAreaRule().check(adopted).isEmpty());
            play(room, MYSAM_SANDVIKEN, "sandviken-utkast.txt");
        }
    }

    private static Plan play(PlanRoom room, UnitId group, String script) throws Exception {
        PlanId id =
                room.maker.make(
                        shipped(),
                        new PlanMaker.Wanted(
                                List.of(group),
                                "Plan",
                                new Years(2028, 2029),
                                new Years(2027, 2029)),
                        PlanContent.NONE,
                        room.member().actor());
        Viewer office = room.small.viewer(Role.OFFICE, GAVLEBORG);
        new DemoScript(
                        room.writer,
                        room.plans.open(office, id),
                        List.of(room.member().actor(), room.convener().actor()),
                        TODAY)
                .play(script);
        return room.plans.open(office, id).value(TODAY);
    }

    private static Template shipped() throws Exception {
        JsonElement file = JsonParser.parseString(Files.readString(TEMPLATE));
        return TemplateReader.read(
                new ContentFile(
                        new PluginId("gavleborg"),
                        "1.0.0",
                        "mallar/mysam.json",
                        Set.of(),
                        object("", file.getAsJsonObject())));
    }

    private static ContentObject object(String path, JsonObject json) {
        Map<String, Object> values = new LinkedHashMap<>();
        json.entrySet()
                .forEach(
                        member ->
                                values.put(
                                        member.getKey(),
                                        value(
                                                path.isEmpty()
                                                        ? member.getKey()
                                                        : path + "." + member.getKey(),
                                                member.getValue())));
        return new ContentObject(path, values);
    }

    private static Object value(String path, JsonElement json) {
        if (json instanceof JsonObject object) {
            return object(path, object);
        }
        if (json instanceof JsonArray array) {
            List<Object> items = new ArrayList<>();
            for (int place = 0; place < array.size(); place++) {
                items.add(value(path + "[" + place + "]", array.get(place)));
            }
            return items;
        }
        JsonPrimitive plain = json.getAsJsonPrimitive();
        if (plain.isBoolean()) {
            return plain.getAsBoolean();
        }
        return plain.isNumber() ? (Object) plain.getAsLong() : plain.getAsString();
    }
}
