package se.samspel.samverkanskarta.internal.taken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.samverkanskarta.internal.rows.MapRoom.saved;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.PluginId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Role;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.analysis.Norm;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Transition;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.norm.Norms;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.taken.FromNorm.State;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** What a norm names comes into a map, and nothing that people have made is changed by it. */
class FromNormTest {
    private static final Norm NORM =
            new Norm(
                    "Unga vuxna",
                    List.of(),
                    List.of(new Norm.Kinds(PartyKind.REGION, PartyKind.SOCIAL_INSURANCE)),
                    List.of("Unga vuxna", "Nyanlända"),
                    List.of(
                            new Norm.Known(
                                    "af-24",
                                    "24–25 år hos Arbetsförmedlingen",
                                    "Ungdomsstödet tar slut.",
                                    new Transition.Ages(24, 25),
                                    Set.of(PartyKind.EMPLOYMENT_SERVICE)),
                            new Norm.Known(
                                    "fk-29",
                                    "29–30 år",
                                    "",
                                    null,
                                    Set.of(PartyKind.SOCIAL_INSURANCE, PartyKind.REGION))),
                    true,
                    true,
                    0.6,
                    100);
    @TempDir Path folder;

    @OnBothEngines
    void whatIsNewIsShownAndTakenInAndTheSameAgainChangesNothing(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            var pages = new FromNormPages(room.maps, fromNorm(room));
            long map = line.map().value();
            long version = line.id().value();
            FromNormPage page = pages.look(room.leader(), map, version, "");
            assertEquals(2, page.fresh());
            assertEquals(List.of("Unga vuxna", "Nyanlända"), page.look().targetGroups());
            assertEquals(List.of(), room.seen(line).transitions());
            String done =
                    pages.take(room.leader(), map, version, "", List.of("af-24", "fk-29")).notice();
            assertTrue(done.startsWith("Det ni valde"), done);
            Inventory seen = room.seen(line);
            Transition first = seen.transitions().getFirst();
            assertEquals(new Transition.Ages(24, 25), first.ages());
            assertEquals("Ungdomsstödet tar slut.", first.what());
            assertEquals(Set.of("arbetsformedlingen"), first.parties());
            assertEquals(
                    Set.of("forsakringskassan", "region-gavleborg"),
                    seen.transitions().getLast().parties());
            long events = room.storage.events().head();
            assertEquals(List.of(State.THERE, State.THERE), states(pages, room, map, version));
            pages.take(room.leader(), map, version, "", List.of("af-24", "fk-29"));
            assertEquals(events, room.storage.events().head());
        }
    }

    @OnBothEngines
    void whatPeopleHaveChangedOrRemovedStaysSo(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            room.put(line, MapPart.TRANSITION, "egen", 0, "name", "29–30 år", "what", "Vårt.");
            room.put(line, MapPart.TRANSITION, "af-24", 0, "name", "Ändrad", "what", "Eget.");
            saved(room.write(line, new MapChange.Remove(MapPart.TRANSITION, "af-24", 1)));
            FromNorm fromNorm = fromNorm(room);
            assertEquals(
                    List.of(State.REMOVED, State.THERE),
                    fromNorm.look(room.member(), line, "").all().stream()
                            .map(FromNorm.Named::state)
                            .toList());
            assertFalse(
                    saved(fromNorm.take(room.leader(), line, "", Set.of("af-24", "fk-29")))
                            .changed());
            assertEquals("Vårt.", room.seen(line).transitions().getFirst().what());
            assertEquals(1, room.seen(line).transitions().size());
        }
    }

    @OnBothEngines
    void aPartyOfAKindThatIsMissingComesWithTheTransitionsItBelongsTo(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            room.put(
                    line,
                    MapPart.PARTY,
                    "forsakringskassan",
                    1,
                    "name",
                    "Försäkringskassan",
                    "kind",
                    "OTHER");
            FromNorm fromNorm = fromNorm(room);
            assertEquals(
                    "forsakringskassan",
                    fromNorm.look(room.leader(), line, "").all().getFirst().key());
        }
    }

    @OnBothEngines
    void onlyWhatIsWantedIsTakenInAndOnlyByWhoMay(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            FromNorm fromNorm = fromNorm(room);
            var api = new FromNormApi(room.maps, fromNorm);
            long map = line.map().value();
            long version = line.id().value();
            assertEquals(2, api.look(room.member(), map, version, "").parts().size());
            var wanted = new FromNormApi.Wanted(null, List.of("fk-29", "ingen"));
            assertThrows(AccessDenied.class, () -> api.take(room.member(), map, version, wanted));
            assertThrows(
                    NotThere.class,
                    () ->
                            api.take(
                                    room.small.viewer(Role.OFFICE, SmallOrganisation.UPPSALA_LAN),
                                    map,
                                    version,
                                    wanted));
            assertTrue(api.take(room.leader(), map, version, wanted).changed());
            assertEquals(
                    List.of("fk-29"),
                    room.seen(line).transitions().stream().map(Transition::key).toList());
            assertTrue(
                    api.take(room.leader(), map, version, new FromNormApi.Wanted(null, null))
                            .changed());
            assertEquals(2, room.seen(line).transitions().size());
        }
    }

    private static List<State> states(FromNormPages pages, MapRoom room, long map, long version) {
        return pages.look(room.leader(), map, version, "").look().all().stream()
                .map(FromNorm.Named::state)
                .toList();
    }

    private static FromNorm fromNorm(MapRoom room) {
        Norms norms = new Norms(room.small.organisation());
        norms.replace(new PluginId("prov"), List.of(new NormFile("prov.unga", Set.of(), "", NORM)));
        return new FromNorm(room.maps, room.parts, norms, room.units);
    }
}
