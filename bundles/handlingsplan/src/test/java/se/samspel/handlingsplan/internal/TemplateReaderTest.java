package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samspel.api.PluginId;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;

class TemplateReaderTest {
    @Test
    void aTemplateIsReadWithItsSectionsInOrder() throws Exception {
        Template template =
                read(
                        section("bakgrund", "text", field("lokalt", "longText")),
                        section("behov", "area"));
        assertEquals("gavleborg/mysam", template.key());
        assertEquals("4", template.version());
        assertEquals(
                List.of(SectionKind.TEXT, SectionKind.AREA),
                template.sections().stream().map(Template.Section::kind).toList());
    }

    @Test
    void anIdThatIsThereAlreadyIsRefusedWithBothPlaces() {
        ContentException refused =
                assertThrows(
                        ContentException.class,
                        () -> read(section("behov", "area"), section("behov", "area")));
        assertEquals("sections[1].id", refused.path());
        assertEquals("id \"behov\" finns redan i sections[0]", refused.getMessage());
    }

    @Test
    void aSecondListOfMembersIsRefused() {
        ContentException refused =
                assertThrows(
                        ContentException.class,
                        () -> read(section("a", "members"), section("b", "members")));
        assertEquals("sections[1].kind", refused.path());
    }

    @Test
    void aChoiceWithoutAlternativesIsRefused() {
        ContentException refused =
                assertThrows(
                        ContentException.class,
                        () -> read(section("a", "text", field("val", "choice"))));
        assertEquals("sections[0].fields[0].choices", refused.path());
    }

    @Test
    void aTextSectionWithNothingToFillInIsRefused() {
        assertThrows(ContentException.class, () -> read(section("a", "text")));
    }

    @Test
    void aSectionMayReplaceWhatIsGone() throws Exception {
        Template template =
                read(
                        replacing(section("behov", "area"), "kartlaggning"),
                        section(
                                "bakgrund",
                                "text",
                                replacing(field("lokalt", "longText"), "hos-oss", "syfte/lage")));
        assertEquals(List.of(new SectionId("kartlaggning")), template.sections().get(0).replaces());
        assertEquals(
                List.of("hos-oss", "syfte/lage"),
                template.sections().get(1).texts().getFirst().replaces());
    }

    @Test
    void whatStillStandsInTheTemplateIsNotReplaced() {
        ContentException refused =
                assertThrows(
                        ContentException.class,
                        () ->
                                read(
                                        section("behov", "area"),
                                        replacing(section("forum", "area"), "behov")));
        assertEquals("sections[1].replaces", refused.path());
        assertTrue(refused.getMessage().contains("\"behov\" finns kvar i mallen"));
    }

    @Test
    void aThingIsReplacedByOneThingOnly() {
        ContentException refused =
                assertThrows(
                        ContentException.class,
                        () ->
                                read(
                                        section(
                                                "a",
                                                "text",
                                                replacing(field("x", "longText"), "gammal"),
                                                replacing(field("y", "longText"), "a/gammal"))));
        assertEquals("sections[0].fields[1].replaces", refused.path());
    }

    private static Map<String, Object> replacing(Map<String, Object> object, String... old) {
        Map<String, Object> values = new LinkedHashMap<>(object);
        values.put("replaces", List.of(old));
        return values;
    }

    @SafeVarargs
    private static Template read(Map<String, Object>... sections) throws ContentException {
        List<ContentObject> objects = new ArrayList<>();
        for (int place = 0; place < sections.length; place++) {
            objects.add(object("sections[" + place + "]", sections[place]));
        }
        ContentObject root =
                new ContentObject(
                        "",
                        Map.of(
                                "id",
                                "mysam",
                                "version",
                                4L,
                                "title",
                                "Mysam",
                                "sections",
                                objects));
        return TemplateReader.read(
                new ContentFile(
                        new PluginId("gavleborg"), "1.0.0", "mallar/mysam.json", Set.of(), root));
    }

    @SuppressWarnings("unchecked") // the fields are made by field() below
    private static ContentObject object(String path, Map<String, Object> section) {
        Map<String, Object> values = new LinkedHashMap<>(section);
        List<Map<String, Object>> fields =
                (List<Map<String, Object>>) values.getOrDefault("fields", List.of());
        List<ContentObject> objects = new ArrayList<>();
        for (int place = 0; place < fields.size(); place++) {
            objects.add(new ContentObject(path + ".fields[" + place + "]", fields.get(place)));
        }
        values.put("fields", objects);
        return new ContentObject(path, values);
    }

    @SafeVarargs
    private static Map<String, Object> section(
            String id, String kind, Map<String, Object>... fields) {
        return Map.of("id", id, "title", "T", "kind", kind, "fields", List.of(fields));
    }

    private static Map<String, Object> field(String id, String type) {
        return Map.of("id", id, "type", type, "label", "L");
    }
}
