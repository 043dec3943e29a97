package se.samspel.begrepp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentObject;
import se.samspel.api.terms.Wordbook.SameWords;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

class LayersTest {
    @TempDir Path folder;
    private TermRoom room;
    private Viewer hofors;
    private Viewer tierp;

    @BeforeEach
    void open() {
        room = new TermRoom(Engine.SQLITE, folder);
        hofors = room.people.viewer(Role.MEMBER, SmallOrganisation.MYSAM_HOFORS);
        tierp = room.people.viewer(Role.MEMBER, SmallOrganisation.LOKUS_TIERP);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void everyNameOfATermGivesTheOthers() throws ContentException {
        room.take(
                "prov",
                Set.of(),
                TermRoom.term(
                        "Försäkringskassan",
                        "abbreviations",
                        List.of("FK"),
                        "synonyms",
                        List.of("kassan")));
        assertEquals(
                List.of(new SameWords("fk", List.of("Försäkringskassan", "kassan"))),
                room.words.sameWords("svar från fk", hofors));
        assertEquals(
                List.of("FK", "kassan"),
                room.words.sameWords("Försäkringskassans beslut", hofors).getFirst().others());
    }

    @Test
    void anAbbreviationThatIsAWordHoldsInCapitalsOnly() throws ContentException {
        room.take(
                "prov", Set.of(), TermRoom.term("supported employment", "capitals", List.of("SE")));
        assertEquals(1, room.words.sameWords("SE i kommunen", hofors).size());
        assertEquals(List.of(), room.words.sameWords("se i kommunen", hofors));
        assertEquals(List.of(), room.words.sameWords("supported employment", hofors));
    }

    @Test
    void aTermIsTrueOnlyWhereItBelongs() throws ContentException {
        room.take(
                "prov",
                Set.of(SmallOrganisation.GAVLEBORG),
                TermRoom.term("Trisam", "synonyms", List.of("tidig rehab")));
        assertEquals(1, room.words.sameWords("trisam", hofors).size());
        assertEquals(List.of(), room.words.sameWords("trisam", tierp));
        assertEquals(List.of(), room.words.sameWords("trisam", room.people.stranger()));
    }

    @Test
    void theOfficeOfAForbundSeesWhatHoldsInItsGroups() throws ContentException {
        room.take(
                "prov",
                Set.of(SmallOrganisation.HOFORS),
                TermRoom.term("Balder", "synonyms", List.of("ungdomsspåret")));
        Viewer office = room.people.viewer(Role.OFFICE, SmallOrganisation.GAVLEBORG);
        assertEquals(1, room.words.sameWords("Balder", office).size());
        assertEquals(
                List.of(),
                room.words.sameWords(
                        "Balder",
                        room.people.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN)));
    }

    @Test
    void theNearestLayerSaysWhatATermMeans() throws ContentException {
        room.take("sverige", Set.of(), TermRoom.term("insats", "definition", "I hela landet."));
        room.take(
                "gavleborg",
                Set.of(SmallOrganisation.GAVLEBORG),
                TermRoom.term("insats", "definition", "I Gävleborg."));
        assertEquals("I Gävleborg.", meaning(hofors, "en insats"));
        assertEquals("I hela landet.", meaning(tierp, "en insats"));
    }

    @Test
    void aLayerThatHasEndedLetsTheNextOneSpeak() throws ContentException {
        room.take("sverige", Set.of(), TermRoom.term("insats", "definition", "I hela landet."));
        room.take(
                "gavleborg",
                Set.of(SmallOrganisation.GAVLEBORG),
                TermRoom.term("insats", "definition", "I Gävleborg.", "to", "2026-04-30"));
        assertEquals("I hela landet.", meaning(hofors, "en insats"));
        assertEquals(
                "I Gävleborg.",
                room.words
                        .where(SmallOrganisation.MYSAM_HOFORS, java.time.LocalDate.of(2026, 4, 30))
                        .in("insatsen")
                        .getFirst()
                        .meaning()
                        .definition());
    }

    @Test
    void aTermHoldsFromItsFirstDayToItsLast() throws ContentException {
        for (Map.Entry<String, Integer> day : Map.of("2026-04-30", 0, "2026-05-01", 1).entrySet()) {
            room.take(
                    "prov",
                    Set.of(),
                    TermRoom.term("SUS", "synonyms", List.of("uppföljning"), "to", day.getKey()));
            assertEquals(day.getValue(), room.words.sameWords("SUS", hofors).size(), day.getKey());
        }
    }

    @Test
    void whatIsWithdrawnIsGone() throws ContentException {
        room.take(
                "prov",
                Set.of(),
                TermRoom.term("Försäkringskassan", "abbreviations", List.of("FK")));
        assertEquals(1, room.words.sameWords("FK", hofors).size());
        room.withdraw("prov");
        assertEquals(List.of(), room.words.sameWords("FK", hofors));
    }

    @Test
    void aMistakeInAFileIsSaidWithItsPlace() {
        ContentObject twice = TermRoom.term("FK", "synonyms", List.of("kassan", "fk"));
        refused("terms[0].synonyms[1]", "\"fk\" står redan i begreppet", twice);
        refused(
                "terms[0].from",
                "\"2023-02-30\" är ingen dag. Skriv till exempel 2023-01-01.",
                TermRoom.term("SUS", "from", "2023-02-30"));
        refused(
                "terms[0].to",
                "sista dagen 2022-02-01 är före första dagen 2023-02-01",
                TermRoom.term("SUS", "from", "2023-02-01", "to", "2022-02-01"));
        refused(
                "terms[0].readings",
                "en ensam läsning säger inte vad som skiljer; skriv minst två",
                TermRoom.term("insats", "readings", List.of(TermRoom.reading("region", "Vård."))));
        refused(
                "terms[0].readings[1].party",
                "parten \"region\" har redan en läsning i begreppet",
                TermRoom.term(
                        "insats",
                        "readings",
                        List.of(
                                TermRoom.reading("region", "Vård."),
                                TermRoom.reading("region", "Hälsa."))));
    }

    private void refused(String path, String message, ContentObject term) {
        ContentException said =
                assertThrows(ContentException.class, () -> room.take("prov", Set.of(), term));
        assertTrue(said.path().startsWith(path), said.path());
        assertEquals(message, said.getMessage());
    }

    private String meaning(Viewer viewer, String text) {
        return room.words.where(viewer).in(text).getFirst().meaning().definition();
    }
}
