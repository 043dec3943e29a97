package se.samspel.samverkanskarta.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.api.fields.Field;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.taken.TakingIn;
import se.samspel.storage.testing.Engine;

/** No text of a map takes a personnummer, whichever way it comes: every field is tried. */
class GuardedFieldsTest {
    @TempDir Path folder;
    private MapRoom room;
    private VersionLine line;

    @BeforeEach
    void draw() {
        room = new MapRoom(Engine.SQLITE, folder);
        room.check.withGuard(Guarded.GUARD);
        line = room.map("Unga vuxna");
    }

    @AfterEach
    void close() {
        room.close();
    }

    /** Every field that people write freely in, of every part. */
    static Stream<Arguments> fields() {
        return Arrays.stream(MapPart.values())
                .flatMap(
                        part ->
                                new MapFields(Offered.NOTHING)
                                        .of(part).stream()
                                                .filter(it -> it.type().isFree())
                                                .map(it -> Arguments.of(part, it.id())));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aPartDoesNotTakeItWhenItIsAddedChangedOrTakenIn(MapPart part, String field) {
        String text = "Om " + Guarded.number();
        Map<String, String> values = new HashMap<>(whole(part));
        values.put(field, text);
        assertRefused(room.write(line, MapChange.Put.added(part, values)), field);
        assertRefused(
                room.maps
                        .tryAll(
                                room.office(),
                                line.id(),
                                List.of(MapChange.Put.added(part, values)))
                        .getFirst(),
                field);
        String key = MapRoom.saved(room.write(line, MapChange.Put.added(part, whole(part)))).key();
        assertRefused(
                room.write(line, new MapChange.Put(part, key, 1, Map.of(field, text))), field);
        List<String> columns = List.copyOf(values.keySet());
        TakingIn.Look look =
                new TakingIn(room.maps, room.parts)
                        .take(
                                room.office(),
                                line.id(),
                                part,
                                List.of(columns, columns.stream().map(values::get).toList()),
                                columns);
        assertEquals(TakingIn.Does.REFUSED, look.rows().getFirst().does());
        assertTrue(
                room.parts.of(room.office(), line.id(), part, false).stream()
                        .noneMatch(it -> it.values().toString().contains(Guarded.number())));
    }

    /** What a part needs to be kept. */
    private static Map<String, String> whole(MapPart part) {
        return part == MapPart.FINDING
                ? Map.of("finding", "Ingen kallar.", "day", "2027-01-02")
                : part == MapPart.FUNCTION
                        ? Map.of("name", "Enhetschef", "party", "hofors-kommun")
                        : Map.of("name", "Något nytt");
    }

    private static void assertRefused(MapOutcome outcome, String field) {
        var problems = assertInstanceOf(MapOutcome.Problems.class, outcome).problems();
        assertTrue(problems.getOrDefault(field, "").contains("personnummer"), problems.toString());
    }

    static Stream<String> ofTheMap() {
        return free(MapForm.map(List.of()));
    }

    private static Stream<String> free(List<Field> fields) {
        return fields.stream().filter(it -> it.type().isFree()).map(Field::id);
    }

    @ParameterizedTest
    @MethodSource("ofTheMap")
    void aMapDoesNotTakeItWhenItIsBegunOrChanged(String field) {
        Map<String, String> told = new HashMap<>(MapRoom.told("En till"));
        told.put(field, "Om " + Guarded.number());
        assertRefused(
                room.desk.begin(room.office(), GAVLEBORG, told, MapRoom.current("Nuläge"), ""),
                field);
        assertRefused(room.desk.save(room.office(), line.map(), 1, told), field);
        assertEquals(1, room.maps.of(room.office(), GAVLEBORG).size());
    }

    static Stream<String> ofAVersion() {
        return free(MapForm.version());
    }

    @ParameterizedTest
    @MethodSource("ofAVersion")
    void aVersionDoesNotTakeItWhenItIsAddedOrChanged(String field) {
        Map<String, String> told = new HashMap<>(MapRoom.current("Nästa"));
        told.put(field, "Om " + Guarded.number());
        assertRefused(room.desk.add(room.office(), line.map(), told, Optional.empty(), ""), field);
        assertRefused(room.desk.save(room.office(), line.id(), 1, told), field);
    }

    private static void assertRefused(MapDesk.Outcome outcome, String field) {
        var problems = assertInstanceOf(MapDesk.Outcome.Problems.class, outcome).problems();
        assertTrue(problems.getOrDefault(field, "").contains("personnummer"), problems.toString());
    }
}
