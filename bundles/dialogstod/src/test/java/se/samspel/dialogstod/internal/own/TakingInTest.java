package se.samspel.dialogstod.internal.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.UnitId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.dialogstod.KeptGuideId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.GuidesApi;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class TakingInTest {
    private static final String FILE =
            """
            {"id": "egen-guide", "version": 1, "title": "Vår guide", "areas": [
              {"area": "behov", "title": "Behov", "questions": [
                {"id": "sakert", "text": "Hur säkert?", "scale": {"steps": 5, "low": "gissar", "high": "vet"}},
                {"id": "ord", "text": "Med egna ord?"}]}]}
            """;

    @Parameter Engine engine;
    @TempDir Path folder;
    private OwnRoom room;
    private Viewer office;

    @BeforeEach
    void open() {
        room = new OwnRoom(engine, folder);
        office = room.office();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatTheOfficeTakesInForTheForbundIsOfferedInItsGroupsAndNowhereElse() {
        kept(GAVLEBORG, FILE);
        assertEquals(List.of("Samtal", "Vår guide"), titles(MYSAM_HOFORS));
        assertEquals(List.of("Samtal", "Vår guide"), titles(MYSAM_SANDVIKEN));
        assertEquals(List.of(), titles(LOKUS_TIERP));
        assertEquals("_gavleborg/egen-guide", room.guides.offeredTo(MYSAM_HOFORS).getLast().key());
    }

    @Test
    void whatAGroupTakesInIsItsOwn() {
        Viewer convener = room.small.viewer(Role.CONVENER, MYSAM_HOFORS);
        assertEquals(
                List.of(MYSAM_HOFORS), room.kept.units(convener).stream().map(Unit::id).toList());
        room.taking.keep(convener, MYSAM_HOFORS, "", bytes(FILE));
        assertEquals(List.of("Samtal", "Vår guide"), titles(MYSAM_HOFORS));
        assertEquals(List.of("Samtal"), titles(MYSAM_SANDVIKEN));
        assertThrows(
                AccessDenied.class, () -> room.taking.keep(convener, GAVLEBORG, "", bytes(FILE)));
        assertThrows(
                AccessDenied.class,
                () -> room.taking.preview(room.member(), MYSAM_HOFORS, "", bytes(FILE)));
        Viewer tierp = room.small.viewer(Role.CONVENER, LOKUS_TIERP);
        KeptGuideId id = room.kept.changeable(convener).getFirst().id();
        assertThrows(NotThere.class, () -> room.kept.open(tierp, id));
        assertThrows(NotThere.class, () -> room.keptApi.file(tierp, id.value(), 1));
    }

    @Test
    void whatIsTakenOutOfOneGuideCanBeTakenInAgainAndSaysTheSame() {
        GuidesApi.GuideJson out = room.guidesApi.guide(room.member(), "gavleborg", "samtal");
        String json = new Gson().toJson(out);
        kept(MYSAM_HOFORS, json);
        GuidesApi.GuideJson back =
                room.guidesApi.guide(room.member(), "_" + MYSAM_HOFORS, "samtal");
        assertEquals(out, back);
        Guide guide = room.guides.offeredTo(MYSAM_HOFORS).getFirst();
        assertEquals(
                Set.of(),
                Set.copyOf(
                        guide.areas().getFirst().questions().stream()
                                .filter(Guide.Question::own)
                                .toList()));
    }

    @Test
    void nothingIsKeptBeforeItIsSaidAndThePreviewTellsWhatDiffers() {
        TakingIn.Preview.Fits first = fits(FILE);
        assertTrue(first.before().isEmpty());
        assertEquals(List.of("Samtal"), titles(MYSAM_HOFORS));
        kept(GAVLEBORG, FILE);
        assertTrue(fits(FILE).isSame());
        TakingIn.Preview.Fits changed =
                fits(
                        FILE.replace("Hur säkert?", "Hur säkra är vi?")
                                .replace("\"steps\": 5", "\"steps\": 7")
                                .replace(
                                        "\"ord\", \"text\": \"Med",
                                        "\"nya-ord\", \"text\": \"Med"));
        assertEquals(
                List.of(
                        "Frågan får andra ord: ”Hur säkert?” blir ”Hur säkra är vi?”",
                        "Skalan ändras på ”Hur säkra är vi?”: 5 steg från ”gissar” till ”vet” blir 7"
                                + " steg från ”gissar” till ”vet”. Omgångar på olika skalor räknas aldrig"
                                + " ihop.",
                        "Ny fråga: ”Med egna ord?”",
                        "Frågan tas bort: ”Med egna ord?” Svaren i era omgångar finns kvar."),
                changed.differences());
        assertTrue(changed.note().contains("Höj version"), changed.note());
        assertEquals("", fits(FILE.replace("\"version\": 1", "\"version\": 2")).note());
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherIsOneMoreVersion() {
        KeptGuideId id = kept(GAVLEBORG, FILE);
        assertFalse(
                assertInstanceOf(
                                TakingIn.Outcome.Kept.class,
                                room.taking.keep(office, GAVLEBORG, "", bytes(FILE)))
                        .changed());
        String second = FILE.replace("\"version\": 1", "\"version\": 2");
        assertEquals(id, kept(GAVLEBORG, second));
        KeptGuide guide = room.kept.open(office, id);
        assertEquals(2, guide.number());
        assertEquals(
                List.of(2, 1),
                room.kept.versions(guide).stream().map(KeptGuides.Version::guideVersion).toList());
        assertEquals(FILE, new String(room.kept.content(id, 1), StandardCharsets.UTF_8));
        assertEquals(2, room.guides.offeredTo(MYSAM_HOFORS).getLast().version());
        assertEquals(2, events("GuideTakenIn"));
    }

    @Test
    void itIsTakenAwayAndBroughtBackUnlessSomeoneWasBefore() {
        KeptGuideId id = kept(GAVLEBORG, FILE);
        long version = room.kept.open(office, id).version();
        assertInstanceOf(SaveOutcome.Saved.class, room.offers.takeAway(office, id, version));
        assertEquals(List.of("Samtal"), titles(MYSAM_HOFORS));
        assertInstanceOf(SaveOutcome.Conflict.class, room.offers.bringBack(office, id, version));
        assertInstanceOf(SaveOutcome.Saved.class, room.offers.bringBack(office, id, version + 1));
        assertEquals(List.of("Samtal", "Vår guide"), titles(MYSAM_HOFORS));
        assertEquals(1, events("GuideTakenAway"));
        assertEquals(1, events("GuideBroughtBack"));
    }

    @Test
    void aSlipIsToldWithItsPlaceAndNothingIsKept() {
        String slip =
                FILE.replace("\"low\"", "\"lo\"").replace("\"id\": \"ord\"", "\"id\": \"sakert\"");
        Answer answer =
                assertInstanceOf(
                        Answer.class, room.takeInPages.keep(office, GAVLEBORG.value(), slip));
        assertEquals(422, answer.status());
        List<String> errors =
                ((TakeInPage) answer.body()).errors().stream().map(Object::toString).toList();
        assertTrue(
                errors.getFirst().contains("areas[0].questions[0].scale")
                        && errors.getFirst().contains("menade du \"low\"?"),
                errors.toString());
        Problem told =
                assertThrows(
                        Problem.class,
                        () ->
                                room.keptApi.keep(
                                        office,
                                        new KeptGuidesApi.Sent(
                                                GAVLEBORG.value(),
                                                FILE.replace(
                                                        "\"id\": \"ord\"", "\"id\": \"sakert\""))));
        assertTrue(told.members().get("errors").toString().contains("areas[0].questions[1].id"));
        assertEquals(List.of("Samtal"), titles(MYSAM_HOFORS));
        assertEquals(0, events("GuideTakenIn"));
    }

    @Test
    void aFileMayChangeAnotherGuideAsAPluginMay() {
        kept(
                GAVLEBORG,
                """
                {"id": "lansfragor", "version": 1, "title": "Länets frågor", "changes": "samtal", "areas": [
                  {"area": "moten", "questions": [{"id": "lan", "text": "Och i länet?"}]}]}
                """);
        assertEquals(List.of("Samtal"), titles(MYSAM_HOFORS));
        assertEquals("Och i länet?", room.asked(MYSAM_HOFORS).getLast());
    }

    @Test
    void thePageShowsWhatIsThereAndLetsItGo() {
        assertInstanceOf(Redirect.class, room.takeInPages.keep(office, GAVLEBORG.value(), FILE));
        TakeInPage page = room.takeInPages.start(office);
        assertEquals(1, page.kept().size());
        TakeInPage.Line line = page.kept().getFirst();
        assertFalse(line.removed());
        assertEquals(1, line.versions().size());
        KeptGuideId id = room.kept.changeable(office).getFirst().id();
        room.takeInPages.change(office, id.value(), "ta-bort", line.version());
        assertTrue(room.takeInPages.start(office).kept().getFirst().removed());
        assertEquals(List.of(), room.takeInPages.start(room.member()).units());
    }

    private TakingIn.Preview.Fits fits(String json) {
        return assertInstanceOf(
                TakingIn.Preview.Fits.class,
                room.taking.preview(office, GAVLEBORG, "guide.json", bytes(json)));
    }

    private KeptGuideId kept(UnitId unit, String json) {
        TakingIn.Outcome outcome = room.taking.keep(office, unit, "", bytes(json));
        return assertInstanceOf(TakingIn.Outcome.Kept.class, outcome).guide();
    }

    private List<String> titles(UnitId group) {
        return room.guides.offeredTo(group).stream().map(Guide::title).toList();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private long events(String name) {
        return room.storage.events().latest(0, 100).stream()
                .filter(it -> it.event().equals("dialogue." + name))
                .count();
    }
}
