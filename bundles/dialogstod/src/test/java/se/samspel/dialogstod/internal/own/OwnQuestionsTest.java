package se.samspel.dialogstod.internal.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import jakarta.ws.rs.core.Form;
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
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.Guide.Scale;
import se.samspel.dialogstod.internal.Written;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class OwnQuestionsTest {
    @Parameter Engine engine;
    @TempDir Path folder;
    private OwnRoom room;
    private Viewer member;

    @BeforeEach
    void open() {
        room = new OwnRoom(engine, folder);
        member = room.member();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aGroupsOwnQuestionStandsLastInItsAreaAndInThatGroupOnly() {
        add("behov", values("Vad vill ungdomarna?"));
        assertEquals(
                List.of("Vilka?", "Hur säkert?", "Vad vill ungdomarna?", "Vad saknas?"),
                room.asked(MYSAM_HOFORS));
        assertEquals(List.of("Vilka?", "Hur säkert?", "Vad saknas?"), room.asked(MYSAM_SANDVIKEN));
        Question own = own();
        assertTrue(own.own());
        assertEquals(List.of("Hur då?", "När?"), own.followUps());
        assertEquals(new Scale(5, "inte alls", "helt"), own.scale());
        assertNull(own.when());
    }

    @Test
    void itSurvivesNewVersionsOfTheGuideAndThatThePluginGoesAndComesBack() {
        OwnQuestionId id = add("moten", values("Vår egen?"));
        QuestionId before = own().id();
        room.install(
                """
                {"id": "samtal", "version": 9, "title": "Samtal", "areas": [
                  {"area": "behov", "title": "Behov", "questions": [{"id": "ny", "text": "Ny?"}]}]}
                """);
        Guide changed = room.guide(MYSAM_HOFORS);
        assertEquals(
                List.of("Behov", "2. Möten"),
                changed.areas().stream().map(Guide.Area::heading).toList(),
                "an area that the guide left out comes back with the group's question");
        assertEquals(before, own().id());
        room.removePlugin();
        assertEquals(List.of(), room.guides.offeredTo(MYSAM_HOFORS));
        room.install(Written.GUIDE);
        assertEquals(before, own().id());
        assertEquals(1, room.questions.open(member, id).version());
    }

    @Test
    void theSameQuestionAddedAgainIsTheOneThatIsThere() {
        OwnQuestionId first = add("behov", values("En gång?"));
        assertEquals(first, add("behov", values("En gång?")));
        assertEquals(1, events("OwnQuestionAdded"));
        assertTrue(!first.equals(add("moten", values("En gång?"))), "another area asks it, too");
    }

    @Test
    void theSecondToSaveGetsBothTexts() {
        OwnQuestionId id = add("behov", values("Först?"));
        saved(room.save(member, id, 1, values("Andra orden?")));
        OwnOutcome late = room.save(member, id, 1, values("Mina ord?"));
        OwnOutcome.Conflict conflict = assertInstanceOf(OwnOutcome.Conflict.class, late);
        assertEquals("Andra orden?", conflict.now().wording());
        assertEquals(2, conflict.with().version());
        assertEquals("Andra orden?", own().text());
        saved(room.save(member, id, 2, values("Mina ord?")));
        assertEquals("Mina ord?", own().text());
        assertEquals(2, events("OwnQuestionSaved"));
    }

    @Test
    void theSameTextAgainChangesNothingAndTellsNobody() {
        OwnQuestionId id = add("behov", values("Samma?"));
        assertEquals(1, saved(room.save(member, id, 1, values("Samma?"))));
        assertEquals(0, events("OwnQuestionSaved"));
    }

    @Test
    void itIsTakenAwayBroughtBackAndMoved() {
        OwnQuestionId a = add("behov", values("A?"));
        OwnQuestionId b = add("behov", values("B?"));
        OwnQuestionId c = add("behov", values("C?"));
        saved(room.questions.move(member, c, 0));
        saved(room.questions.move(member, c, 0));
        assertEquals(List.of("C?", "A?", "B?"), ownTexts());
        assertEquals(1, events("OwnQuestionMoved"), "the second time it is there already");
        saved(room.questions.move(member, c, 99));
        assertEquals(List.of("A?", "B?", "C?"), ownTexts());
        long version = saved(room.questions.remove(member, b, 1));
        assertEquals(List.of("A?", "C?"), ownTexts());
        assertInstanceOf(OwnOutcome.Conflict.class, room.questions.restore(member, b, 1));
        saved(room.questions.restore(member, b, version));
        assertEquals(List.of("A?", "B?", "C?"), ownTexts());
        assertEquals(a, room.questions.open(member, a).id());
    }

    @Test
    void onlyThoseWhoWriteInTheGroupChangeItAndForOthersItIsNotThere() {
        OwnQuestionId id = add("behov", values("Vår?"));
        Viewer tierp = room.small.viewer(Role.MEMBER, LOKUS_TIERP);
        assertThrows(NotThere.class, () -> room.questions.open(tierp, id));
        assertThrows(NotThere.class, () -> room.api.list(tierp, MYSAM_HOFORS.value(), OwnRoom.KEY));
        Viewer board = room.small.viewer(Role.BOARD, GAVLEBORG);
        assertThrows(
                AccessDenied.class,
                () ->
                        room.questions.add(
                                board,
                                MYSAM_HOFORS,
                                room.guide(MYSAM_HOFORS),
                                "behov",
                                values("Min?")));
        assertThrows(NotThere.class, () -> room.save(board, id, 1, values("Min?")));
        assertEquals(List.of("Vår?"), ownTexts());
    }

    @Test
    void whatDoesNotFitIsToldFieldByFieldAndNothingIsKept() {
        Map<String, String> values = values("");
        values.put(OwnFields.HIGH, "");
        values.put(OwnFields.FOLLOW_UPS, "a\n".repeat(9));
        OwnOutcome.Invalid invalid =
                assertInstanceOf(
                        OwnOutcome.Invalid.class,
                        room.questions.add(
                                member, MYSAM_HOFORS, room.guide(MYSAM_HOFORS), "behov", values));
        assertEquals(
                Set.of(OwnFields.WORDING, OwnFields.FOLLOW_UPS, OwnFields.HIGH),
                invalid.problems().keySet());
        assertEquals(List.of(), ownTexts());
    }

    @Test
    void thePageShowsFormsToThoseWhoMayAndKeepsWhatWasTried() {
        add("behov", values("Vår?"));
        GuidePage page = room.page.guide(member, "gavleborg", "samtal", "");
        GuidePage.QuestionView own = page.areas().getFirst().questions().getLast();
        assertTrue(own.own());
        assertNotNull(own.change());
        assertTrue(page.editable());
        assertEquals(
                "Ställs när svaret på ”Hur säkert?” är 1 till 2.",
                page.areas().getLast().questions().getFirst().when());
        assertEquals("1 (gissar) till 5 (vet)", page.areas().getFirst().questions().get(1).scale());
        Form form = new Form();
        form.param(OwnFields.WORDING, "").param(OwnFields.HELP, "Det jag skrev");
        Answer answer =
                assertInstanceOf(
                        Answer.class,
                        room.pages.add(
                                member,
                                "gavleborg",
                                "samtal",
                                MYSAM_HOFORS.value(),
                                "moten",
                                form));
        assertEquals(422, answer.status());
        GuidePage.AreaView area = ((GuidePage) answer.body()).areas().getLast();
        assertTrue(area.adding());
        assertNotNull(area.add());
        assertEquals("Det jag skrev", area.add().values().get(OwnFields.HELP));
        Viewer sandviken = room.small.viewer(Role.BOARD, GAVLEBORG);
        assertTrue(!room.page.guide(sandviken, "gavleborg", "samtal", "").editable());
    }

    @Test
    void thePageAnswersAConflictWithBothTextsAndARemovalTooLateWithWhatToDo() {
        OwnQuestionId id = add("behov", values("Först?"));
        saved(room.save(member, id, 1, values("Andra orden?")));
        Form form = new Form().param("version", "1").param(OwnFields.WORDING, "Mina?");
        Answer answer = assertInstanceOf(Answer.class, room.pages.save(member, id.value(), form));
        assertEquals(409, answer.status());
        OwnConflictPage page = (OwnConflictPage) answer.body();
        assertEquals("Mina?", page.conflict().mine().values().get(OwnFields.WORDING));
        assertEquals("Andra orden?", page.conflict().theirs().get(OwnFields.WORDING));
        Problem late =
                assertThrows(
                        Problem.class,
                        () ->
                                room.pages.change(
                                        member,
                                        id.value(),
                                        "ta-bort",
                                        new Form().param("version", "1")));
        assertEquals(409, late.status());
        assertInstanceOf(
                Redirect.class,
                room.pages.change(member, id.value(), "ta-bort", new Form().param("version", "2")));
        assertEquals(1, room.page.guide(member, "gavleborg", "samtal", "").removed().size());
    }

    @Test
    void theApiDoesWhatThePageDoes() {
        OwnQuestionsApi.Written written =
                new OwnQuestionsApi.Written(
                        MYSAM_HOFORS.value(),
                        OwnRoom.KEY,
                        "moten",
                        "Vilket möte saknar du mest?",
                        null,
                        List.of("Varför?"),
                        new OwnJson.Scale(4, "inget", "flera"),
                        "Vi träffas lagom ofta.",
                        new OwnJson.When("sakert", 1, 2),
                        null);
        Answer added = room.api.add(member, written);
        assertEquals(201, added.status());
        OwnJson json = room.api.list(member, MYSAM_HOFORS.value(), OwnRoom.KEY).getFirst();
        assertEquals("Vilket möte saknar du mest?", json.text());
        assertEquals(new OwnJson.Scale(4, "inget", "flera"), json.scale());
        assertEquals("Vi träffas lagom ofta.", json.statement());
        assertEquals(new OwnJson.When("sakert", 1, 2), json.when());
        assertEquals(200, room.api.remove(member, json.id(), seen(1)).status());
        Problem late =
                assertThrows(Problem.class, () -> room.api.restore(member, json.id(), seen(1)));
        assertEquals(409, late.status());
        assertEquals(2L, late.members().get("version"));
        assertEquals(200, room.api.restore(member, json.id(), seen(2)).status());
    }

    private static OwnQuestionsApi.Written seen(long version) {
        return new OwnQuestionsApi.Written(
                null, null, null, null, null, null, null, null, null, version);
    }

    private OwnQuestionId add(String area, Map<String, String> values) {
        OwnOutcome outcome =
                room.questions.add(member, MYSAM_HOFORS, room.guide(MYSAM_HOFORS), area, values);
        return assertInstanceOf(OwnOutcome.Saved.class, outcome).question();
    }

    private static long saved(OwnOutcome outcome) {
        return assertInstanceOf(OwnOutcome.Saved.class, outcome).version();
    }

    private Question own() {
        return room.guide(MYSAM_HOFORS).questions().filter(Question::own).findFirst().orElseThrow();
    }

    private List<String> ownTexts() {
        return room.guide(MYSAM_HOFORS)
                .questions()
                .filter(Question::own)
                .map(Question::text)
                .toList();
    }

    private static Map<String, String> values(String wording) {
        Map<String, String> values = new HashMap<>();
        values.put(OwnFields.WORDING, wording);
        values.put(OwnFields.FOLLOW_UPS, " Hur då? \r\n\r\nNär?");
        values.put(OwnFields.STEPS, "5");
        values.put(OwnFields.LOW, "inte alls");
        values.put(OwnFields.HIGH, "helt");
        return values;
    }

    private long events(String name) {
        return room.storage.events().latest(0, 100).stream()
                .filter(it -> it.event().equals("dialogue." + name))
                .count();
    }
}
