package se.samspel.begrepp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentException;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.begrepp.internal.TermEdits.Outcome;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class TermEditsTest {
    @Parameter Engine engine;
    @TempDir Path folder;
    private TermRoom room;
    private Viewer office;
    private Viewer member;
    private Viewer uppsala;

    @BeforeEach
    void open() throws ContentException {
        room = new TermRoom(engine, folder);
        office = room.people.viewer(Role.OFFICE, SmallOrganisation.GAVLEBORG);
        member = room.people.viewer(Role.MEMBER, SmallOrganisation.MYSAM_HOFORS);
        uppsala = room.people.viewer(Role.OFFICE, SmallOrganisation.UPPSALA_LAN);
        room.take("sverige", Set.of(), TermRoom.term("insats", "definition", "I hela landet."));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatAForbundWritesHoldsThereAtOnceAndNowhereElse() {
        saved(room.edits.save(office, "insats", 0, values("Hos oss.", "synonyms", "stöd")));
        assertEquals("Hos oss.", meaning(member));
        assertEquals("I hela landet.", meaning(uppsala));
        assertEquals(1, room.words.sameWords("stöd", member).size());
        assertEquals(List.of(), room.words.sameWords("stöd", uppsala));
    }

    @Test
    void itSurvivesThatThePluginChangesOrGoes() throws ContentException {
        saved(room.edits.save(office, "insats", 0, values("Hos oss.")));
        room.take("sverige", Set.of(), TermRoom.term("insats", "definition", "Ny text."));
        assertEquals("Hos oss.", meaning(member));
        room.withdraw("sverige");
        assertEquals("Hos oss.", meaning(member));
    }

    @Test
    void theSecondToSaveGetsBothTexts() {
        saved(room.edits.save(office, "insats", 0, values("Först.")));
        Outcome second = room.edits.save(office, "insats", 0, values("Sedan."));
        Outcome.Conflict conflict = assertInstanceOf(Outcome.Conflict.class, second);
        assertEquals("Först.", conflict.with().current().get("definition"));
        assertEquals("Först.", meaning(member));
        saved(room.edits.save(office, "insats", conflict.with().version(), values("Sedan.")));
        assertEquals("Sedan.", meaning(member));
    }

    @Test
    void theSameTextAgainChangesNothing() {
        long version = saved(room.edits.save(office, "insats", 0, values("Hos oss.")));
        assertEquals(
                version, saved(room.edits.save(office, "insats", version, values("Hos oss."))));
        long events =
                room.storage.events().latest(0, 100).stream()
                        .filter(it -> it.event().equals("term.TermSaved"))
                        .count();
        assertEquals(1, events);
    }

    @Test
    void everyChangeIsInTheHistory() {
        long version = saved(room.edits.save(office, "insats", 0, values("Först.")));
        saved(room.edits.save(office, "insats", version, values("Sedan.")));
        var row = room.own.find(SmallOrganisation.GAVLEBORG, "insats").orElseThrow();
        var changes =
                room.own.history(row).stream()
                        .filter(it -> it.column().equals("definition"))
                        .toList();
        assertEquals(List.of("Sedan.", "Först."), changes.stream().map(it -> it.after()).toList());
        assertEquals(office.name(), changes.getFirst().by().name());
    }

    @Test
    void whatIsWithdrawnLetsTheLayerBelowSpeakAndCanBeWrittenAgain() {
        long version = saved(room.edits.save(office, "insats", 0, values("Hos oss.")));
        long withdrawn = saved(room.edits.withdraw(office, "insats", version));
        assertEquals("I hela landet.", meaning(member));
        saved(room.edits.save(office, "insats", withdrawn, values("Igen.")));
        assertEquals("Igen.", meaning(member));
    }

    @Test
    void anOwnTermGetsItsIdFromItsName() {
        Outcome added = room.edits.add(office, values("En mötesplats.", "name", "Träff på Åsen"));
        assertEquals("traff-pa-asen", assertInstanceOf(Outcome.Saved.class, added).term());
        assertTrue(room.layers.find(member, "traff-pa-asen").isPresent());
        assertTrue(room.layers.find(uppsala, "traff-pa-asen").isEmpty());
        assertEquals(
                Set.of("name"),
                invalid(room.edits.add(office, values("Igen.", "name", "Träff på Åsen"))).keySet());
        assertThrows(
                NotThere.class, () -> room.edits.save(uppsala, "traff-pa-asen", 0, values("Min.")));
    }

    @Test
    void aTermNeedsANameThatCanStandInAnAddress() {
        for (String name : List.of("!?", "Nytt begrepp")) {
            assertEquals(
                    Set.of("name"),
                    invalid(room.edits.add(office, values("X", "name", name))).keySet(),
                    name);
        }
    }

    @Test
    void whatDoesNotFitIsSaidByField() {
        assertEquals(
                Set.of("name"),
                invalid(room.edits.add(office, Map.of("definition", "X"))).keySet());
        assertEquals(
                Set.of("valid-to"),
                invalid(
                                room.edits.save(
                                        office,
                                        "insats",
                                        0,
                                        values(
                                                "X",
                                                "valid-from",
                                                "2027-02-01",
                                                "valid-to",
                                                "2027-01-31")))
                        .keySet());
        assertEquals(
                Set.of("reads-municipality"),
                invalid(room.edits.save(office, "insats", 0, values("X", "reads-region", "Vård.")))
                        .keySet());
        room.edits.withGuard(text -> List.of(new IdentityNumberGuard.Found(0, 1, "19XXXXXXXXXX")));
        assertTrue(
                invalid(room.edits.save(office, "insats", 0, values("121212")))
                        .get("definition")
                        .contains("19XXXXXXXXXX"));
        assertEquals("I hela landet.", meaning(member));
    }

    @Test
    void onlyOfficeAndProcessLeaderWriteForTheForbund() {
        assertThrows(
                AccessDenied.class, () -> room.edits.save(member, "insats", 0, values("Min.")));
        Viewer leader = room.people.viewer(Role.PROCESS_LEADER, SmallOrganisation.GAVLEBORG);
        saved(room.edits.save(leader, "insats", 0, values("Ledarens.")));
        assertEquals("I hela landet.", meaning(uppsala));
    }

    @Test
    void aTermWithDaysHoldsInThem() {
        saved(room.edits.save(office, "insats", 0, values("Förr.", "valid-to", "2026-04-30")));
        assertEquals("I hela landet.", meaning(member));
    }

    @Test
    void commentsAreForThoseWhoWorkInTheForbund() {
        assertTrue(room.comments.write(member, "insats", "Menar vi verkligen så?").isEmpty());
        var seen = room.comments.about(office, "insats").getFirst();
        assertEquals("Menar vi verkligen så?", seen.text());
        assertEquals(member.name(), seen.byName());
        room.comments.settle(office, "insats", seen.id());
        room.comments.settle(office, "insats", seen.id());
        assertTrue(room.comments.about(member, "insats").getFirst().settled());
        assertEquals(List.of(), room.comments.about(uppsala, "insats"));
        Viewer board = room.people.viewer(Role.BOARD, SmallOrganisation.GAVLEBORG);
        assertEquals(List.of(), room.comments.about(board, "insats"));
        assertThrows(AccessDenied.class, () -> room.comments.write(board, "insats", "Hej"));
        assertTrue(room.comments.write(member, "insats", "  ").isPresent());
        assertThrows(NotThere.class, () -> room.comments.settle(uppsala, "insats", seen.id()));
    }

    private String meaning(Viewer viewer) {
        return room.words.where(viewer).in("insatser").getFirst().meaning().definition();
    }

    private static Map<String, String> values(String definition, String... more) {
        Map<String, String> values =
                new HashMap<>(Map.of("name", "insats", "definition", definition));
        for (int at = 0; at < more.length; at += 2) {
            values.put(more[at], more[at + 1]);
        }
        return values;
    }

    private static long saved(Outcome outcome) {
        return assertInstanceOf(Outcome.Saved.class, outcome).version();
    }

    private static Map<String, String> invalid(Outcome outcome) {
        return assertInstanceOf(Outcome.Invalid.class, outcome).problems();
    }
}
