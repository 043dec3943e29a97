package se.samspel.handlingsplan.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.identity.testing.Asked;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

class PointPagesTest {
    @TempDir Path folder;
    private MeetingRoom room;
    private PointPages pages;
    private MeetingsApi api;
    private MeetingId meeting;
    private String point;

    @BeforeEach
    void open() {
        room = new MeetingRoom(Engine.SQLITE, folder);
        var organisation = room.plans.small.organisation();
        Points points = new Points(room.meetings, room.fields, organisation);
        pages = new PointPages(room.meetings, room.checkIns, points, room.fields, room.plans.clock);
        api =
                new MeetingsApi(
                        room.meetings,
                        room.calls,
                        room.checkIns,
                        new Attendance(room.meetings, room.writer, room.fields),
                        room.book);
        PlanId plan = room.plans.draft();
        long goal = room.plans.goal(plan, "Alla vet vem som ringer");
        long activity = room.plans.activity(plan, goal, Map.of("what", "Ring regionen"));
        meeting = room.meeting(plan);
        point = "aktivitet-" + activity;
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aNoteBeforeTheStartIsRefusedWithWhatToDo() {
        Problem problem =
                assertThrows(Problem.class, () -> note(Asked.PIECE, room.member(), 0, "Nu"));
        assertEquals(423, problem.status());
        assertTrue(problem.detail().contains("Starta avstämningen först"));
    }

    @Test
    void aNoteAnswersThePieceWithItsNewVersionAndAPageGoesOn() {
        start();
        PointView view =
                assertInstanceOf(
                        PointView.class, note(Asked.PIECE, room.member(), seen(), "Samtal i dag"));
        assertEquals("Samtal i dag", view.group().values().get("said"));
        assertEquals(seen(), view.group().version());
        Redirect next =
                assertInstanceOf(
                        Redirect.class,
                        pages.noteAndGoOn(
                                room.member(),
                                Asked.WHOLE,
                                meeting.value(),
                                point,
                                form(seen(), "Samtal i går")));
        assertTrue(next.path().contains("/punkter/"), next.path());
    }

    @Test
    void aConflictAnswers409WithBothTexts() {
        start();
        long seen = seen();
        note(Asked.PIECE, room.convener(), seen, "Sigrids");
        Answer answer =
                assertInstanceOf(Answer.class, note(Asked.PIECE, room.member(), seen, "Leas"));
        assertEquals(409, answer.status());
        var conflict = assertInstanceOf(MeetingConflictPage.class, answer.body()).conflict();
        assertEquals("Leas", conflict.mine().values().get("said"));
        assertEquals("Sigrids", conflict.theirs().get("said"));
    }

    @Test
    void aPersonnummerIsRefusedAndTheWordsStayInTheForm() {
        start();
        room.plans.sensitive.withGuard(
                text ->
                        text.toString().contains("121212")
                                ? List.of(new IdentityNumberGuard.Found(0, 1, "19XXXXXXXXXX"))
                                : List.of());
        Answer answer =
                assertInstanceOf(
                        Answer.class, note(Asked.PIECE, room.member(), seen(), "Ring 121212"));
        assertEquals(422, answer.status());
        PointView view = assertInstanceOf(PointView.class, answer.body());
        assertEquals("Ring 121212", view.group().values().get("said"));
        assertTrue(view.group().problems().get("said").contains("19XXXXXXXXXX"));
    }

    @Test
    void thoseOutsideFindNothing() {
        Viewer other = room.plans.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
        assertThrows(NotThere.class, () -> pages.point(other, meeting.value(), point, ""));
    }

    @Test
    void theApiWalksThroughAWholeMeeting() throws Exception {
        api.start(room.member(), meeting.value());
        MeetingJson.Point first = api.meeting(room.member(), meeting.value()).agenda().getFirst();
        MeetingsApi.Kept kept =
                api.note(
                        room.member(),
                        meeting.value(),
                        first.point(),
                        new MeetingsApi.Note(first.version(), null, "Sagt", "Beslutat"));
        Problem conflict =
                assertThrows(
                        Problem.class,
                        () ->
                                api.note(
                                        room.convener(),
                                        meeting.value(),
                                        first.point(),
                                        new MeetingsApi.Note(first.version(), null, "Annat", "")));
        assertEquals(409, conflict.status());
        assertEquals(kept.version(), conflict.members().get("version"));
        MinutesApi minutes = new MinutesApi(room.book);
        long changes = api.meeting(room.member(), meeting.value()).changes();
        assertThrows(
                AccessDenied.class,
                () ->
                        minutes.finish(
                                room.member(),
                                meeting.value(),
                                new MinutesApi.Finish(changes, null)));
        assertEquals(
                201,
                minutes.finish(
                                room.convener(),
                                meeting.value(),
                                new MinutesApi.Finish(changes, null))
                        .status());
        assertEquals(1, api.meeting(room.member(), meeting.value()).minutes().size());
    }

    private void start() {
        MeetingRoom.saved(room.checkIns.start(room.member(), meeting));
    }

    private long seen() {
        return PointVersion.of(room.entry(meeting, OpenMeeting.Key.read(point).orElseThrow()))
                .packed();
    }

    private Object note(Asking asking, Viewer viewer, long version, String said) {
        return pages.note(viewer, asking, meeting.value(), point, form(version, said));
    }

    private static Form form(long version, String said) {
        return new Form(
                new MultivaluedHashMap<>(Map.of("said", said, "version", Long.toString(version))));
    }
}
