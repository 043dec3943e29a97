package se.samspel.dialogstod.internal.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Written;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class OwnHistoryTest {
    @TempDir Path folder;

    private static Map<String, String> hanging(
            String wording, String on, String least, String most) {
        Map<String, String> values = new HashMap<>();
        values.put(OwnFields.WORDING, wording);
        values.put(OwnFields.STATEMENT, "Vi vet nog.");
        values.put(OwnFields.WHEN, on);
        values.put(OwnFields.LEAST, least);
        values.put(OwnFields.MOST, most);
        return values;
    }

    private static OwnOutcome add(OwnRoom room, String area, Map<String, String> values) {
        return room.questions.add(
                room.member(), MYSAM_HOFORS, room.guide(MYSAM_HOFORS), area, values);
    }

    private static OwnQuestionId saved(OwnOutcome outcome) {
        return assertInstanceOf(OwnOutcome.Saved.class, outcome).question();
    }

    private static Guide.Question own(OwnRoom room) {
        return room.guide(MYSAM_HOFORS)
                .questions()
                .filter(Guide.Question::own)
                .findFirst()
                .orElseThrow();
    }

    @OnBothEngines
    void anOwnQuestionHangsOnAnEarlierScaleAndIsAlwaysAskedWhenThatIsGone(Engine engine)
            throws Exception {
        try (var room = new OwnRoom(engine, folder)) {
            saved(add(room, "moten", hanging("Varför så osäkert?", "sakert", "1", "2")));
            assertEquals(new Guide.When(new QuestionId("sakert"), 1, 2), own(room).when());
            assertEquals("Vi vet nog.", own(room).statement());
            room.install(Written.GUIDE.replace("\"steps\": 5", "\"steps\": 3"));
            assertTrue(own(room).when() != null, "the steps are still there");
            room.install(
                    Written.GUIDE
                            .replace("\"id\": \"sakert\"", "\"id\": \"annat\"")
                            .replace("\"question\": \"sakert\"", "\"question\": \"annat\""));
            assertNull(own(room).when(), "nothing to hang on");
            room.install(Written.GUIDE);
            assertTrue(own(room).when() != null, "and back again");
        }
    }

    @OnBothEngines
    void aConditionThatCannotBeMetIsRefusedWithWhatToDo(Engine engine) {
        try (var room = new OwnRoom(engine, folder)) {
            for (Map<String, String> wrong :
                    List.of(
                            hanging("Utan skala?", "vilka", "1", "2"),
                            hanging("Finns inte?", "nej", "1", "2"))) {
                var refused = assertInstanceOf(OwnOutcome.Invalid.class, add(room, "moten", wrong));
                assertEquals(Set.of(OwnFields.WHEN), refused.problems().keySet());
            }
            for (Map<String, String> wrong :
                    List.of(
                            hanging("Bakvänt?", "sakert", "3", "2"),
                            hanging("För högt?", "sakert", "1", "6"),
                            hanging("Inga steg?", "sakert", "", ""))) {
                var refused = assertInstanceOf(OwnOutcome.Invalid.class, add(room, "moten", wrong));
                assertEquals(Set.of(OwnFields.MOST), refused.problems().keySet());
            }
            saved(add(room, "moten", hanging("Alltid?", "", "1", "9")));
            assertNull(own(room).when());
            List<Field> offered =
                    OwnFields.hangingOn(Earlier.in(room.guide(MYSAM_HOFORS), "behov"));
            assertEquals(
                    List.of("sakert"),
                    offered.stream()
                            .filter(it -> it.id().equals(OwnFields.WHEN))
                            .flatMap(it -> it.choices().stream())
                            .map(Field.Choice::value)
                            .toList());
            assertTrue(
                    OwnFields.hangingOn(Earlier.NONE).stream()
                            .noneMatch(it -> it.id().startsWith("when")));
        }
    }

    @OnBothEngines
    void theHistoryTellsWhoChangedWhatAndAnEarlierWordingIsTakenBack(Engine engine) {
        try (var room = new OwnRoom(engine, folder)) {
            OwnQuestionId id = saved(add(room, "moten", hanging("Först?", "sakert", "1", "2")));
            saved(room.save(room.office(), id, 1, hanging("Sedan?", "", "", "")));
            saved(room.questions.remove(room.member(), id, 2));
            EarlierWordings wordings = new EarlierWordings(room.questions, room.guides);
            OwnHistoryPages pages =
                    new OwnHistoryPages(room.questions, wordings, room.storage.clock());
            OwnHistoryPage page = pages.page(room.member(), id.value());
            assertEquals(3, page.version());
            assertEquals(
                    List.of(3L, 2L, 1L),
                    page.steps().stream().map(OwnHistoryPage.StepView::version).toList());
            assertTrue(page.steps().get(0).who().contains("tog bort frågan"));
            OwnHistoryPage.StepView changed = page.steps().get(1);
            assertTrue(changed.who().startsWith(room.office().name() + " ändrade frågan"));
            assertEquals(
                    List.of(
                            "Frågan",
                            "Ställs bara efter ett svar på",
                            "Från steg",
                            "Till och med steg"),
                    changed.changes().stream().map(OwnHistoryPage.ChangeView::label).toList());
            assertFalse(changed.earlier(), "it reads like that now");
            OwnHistoryPage.StepView first = page.steps().get(2);
            assertTrue(first.who().startsWith(room.member().name() + " la till frågan"));
            assertEquals("Först?", first.wording());
            assertTrue(first.earlier());
            assertThrows(
                    Problem.class,
                    () -> pages.takeBack(room.member(), id.value(), 1, 2),
                    "too late");
            assertThrows(NotThere.class, () -> pages.takeBack(room.member(), id.value(), 9, 3));
            pages.takeBack(room.member(), id.value(), 1, 3);
            saved(room.questions.restore(room.member(), id, 4));
            assertEquals("Först?", own(room).text());
            assertTrue(own(room).when() != null);
            OwnHistoryApi api = new OwnHistoryApi(room.questions, wordings);
            assertEquals(5, api.versions(room.member(), id.value()).size());
            assertEquals(
                    200,
                    api.takeBack(room.member(), id.value(), 2, new OwnHistoryApi.Seen(5)).status());
            assertEquals("Sedan?", own(room).text());
            Viewer stranger = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertThrows(NotThere.class, () -> pages.page(stranger, id.value()));
            assertThrows(NotThere.class, () -> api.versions(stranger, id.value()));
        }
    }
}
