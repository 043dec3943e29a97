package se.samspel.handlingsplan.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class CheckInsTest {
    @Parameter Engine engine;
    @TempDir Path folder;
    private MeetingRoom room;
    private Plan plan;

    @BeforeEach
    void open() {
        room = new MeetingRoom(engine, folder);
        plan = new Plan(room);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aNotedPointChangesThePlansOwnRow() {
        MeetingId meeting = started();
        Key first = room.agenda(meeting).getFirst().key();
        assertEquals(MeetingRoom.activity(plan.late), first, "what is late comes first");

        MeetingRoom.saved(
                room.note(
                        meeting,
                        first,
                        Map.of(
                                "status", "DONE",
                                "said", "Samtalet är taget.",
                                "decision", "Lea skickar svaret.")));

        Map<String, String> row = room.plans.row(plan.id, Part.ACTIVITY, plan.late).values();
        assertEquals("DONE", row.get("status"));
        assertEquals("Samtalet är taget. Beslut: Lea skickar svaret.", row.get("note"));
        assertTrue(room.entry(meeting, first).isHandled());
        assertEquals("Planerad → Klar", Spoken.all(room.open(meeting)).getFirst().change());
        assertEquals(
                "Ändrade en aktivitet i handlingsplanen",
                room.plans
                        .storage
                        .events()
                        .about(Part.ACTIVITY.ref(plan.late), 1)
                        .getFirst()
                        .summary());
    }

    @Test
    void aGoalIsFollowedToo() {
        MeetingId meeting = started();
        Key goal = MeetingRoom.goal(plan.goal);
        MeetingRoom.saved(
                room.note(meeting, goal, Map.of("status", "REACHED", "said", "Nu vet alla.")));
        room.finish(meeting);
        assertFalse(
                room.agenda(room.meeting("2027-06-30", plan.id)).stream()
                        .anyMatch(entry -> entry.key().equals(goal)),
                "a goal that is reached is not on the next agenda");
    }

    @Test
    void twoSecretariesAtOnceLoseNothing() {
        MeetingId meeting = started();
        Key key = MeetingRoom.activity(plan.calm);
        PointVersion seen = PointVersion.of(room.entry(meeting, key));
        MeetingRoom.saved(
                room.checkIns.note(
                        room.convener(),
                        meeting,
                        key,
                        seen,
                        Map.of("status", "ONGOING", "said", "Sigrids rad")));

        var conflict =
                assertInstanceOf(
                        MeetingOutcome.Conflict.class,
                        room.checkIns.note(
                                room.member(),
                                meeting,
                                key,
                                seen,
                                Map.of("status", "DONE", "said", "Leas rad")));
        assertEquals("Sigrids rad", conflict.current().get("said"));
        assertEquals("ONGOING", conflict.current().get("status"));
        assertEquals("ONGOING", value(plan.calm, "status"));

        MeetingRoom.saved(
                room.checkIns.note(
                        room.member(),
                        meeting,
                        key,
                        PointVersion.of(conflict.version()),
                        Map.of("status", "DONE", "said", "Leas rad")));
        assertEquals("Leas rad", value(plan.calm, "note"));
    }

    @Test
    void whatSomeoneChangesInThePlanMeanwhileIsAConflictOnlyWhereItIsTheSame() {
        MeetingId meeting = started();
        Key key = MeetingRoom.activity(plan.calm);
        PointVersion seen = PointVersion.of(room.entry(meeting, key));
        room.plans.edits.make(
                room.convener(),
                plan.id,
                new PlanChange.Save(
                        Part.ACTIVITY, plan.calm, 1, Map.of("person", "Någon på regionen")));
        MeetingRoom.saved(
                room.checkIns.note(room.member(), meeting, key, seen, Map.of("status", "ONGOING")));

        seen = PointVersion.of(room.entry(meeting, key));
        room.plans.edits.make(
                room.convener(),
                plan.id,
                new PlanChange.Save(Part.ACTIVITY, plan.calm, 3, Map.of("status", "CANCELLED")));
        var conflict =
                assertInstanceOf(
                        MeetingOutcome.Conflict.class,
                        room.checkIns.note(
                                room.member(), meeting, key, seen, Map.of("status", "DONE")));
        assertEquals("CANCELLED", conflict.current().get("status"));
        assertFalse(
                room.open(meeting).item(key).orElseThrow().status().equals("DONE"),
                "the minutes say nothing that the plan does not");
    }

    @Test
    void aRepeatedNoteChangesNothingAndPublishesNothing() {
        MeetingId meeting = started();
        Key key = MeetingRoom.activity(plan.calm);
        MeetingRoom.saved(room.note(meeting, key, Map.of("status", "ONGOING")));
        long head = room.plans.storage.events().head();
        long changes = room.open(meeting).head().changes();
        assertFalse(
                MeetingRoom.saved(room.note(meeting, key, Map.of("status", "ONGOING"))).changed());
        assertEquals(head, room.plans.storage.events().head());
        assertEquals(changes, room.open(meeting).head().changes());
    }

    @Test
    void anAdoptedPlanIsFollowedUpAndItsPaperStaysTheSame() throws Exception {
        room.plans.adopt(plan.id);
        byte[] before = room.plans.adoptedPaper(plan.id);
        MeetingId meeting = started();
        MeetingRoom.saved(
                room.note(meeting, MeetingRoom.activity(plan.late), Map.of("status", "DONE")));
        MeetingRoom.saved(
                room.note(meeting, MeetingRoom.goal(plan.goal), Map.of("status", "UNCERTAIN")));
        assertArrayEquals(before, room.plans.adoptedPaper(plan.id));
    }

    @Test
    void theRestIsOnTheNextAgendaAndOwnPointsAreCarriedOnce() {
        MeetingId meeting = room.meeting(plan.id);
        MeetingRoom.saved(room.checkIns.add(room.member(), meeting, "Ny lokal till hösten"));
        room.checkIns.start(room.member(), meeting);
        MeetingRoom.saved(
                room.note(meeting, MeetingRoom.activity(plan.late), Map.of("status", "DONE")));
        room.finish(meeting);
        assertEquals(
                List.of("Alla vet vem som ringer", "Boka lokal", "Ny lokal till hösten"),
                Spoken.rest(room.open(meeting)).stream()
                        .map(OpenMeeting.Item::wording)
                        .sorted()
                        .toList());

        MeetingId next = room.meeting("2027-06-30", plan.id);
        MeetingId after = room.meeting("2027-09-30", plan.id);
        assertEquals("Ny lokal till hösten", room.agenda(next).getLast().wording());
        room.checkIns.start(room.member(), next);
        assertEquals(
                List.of("Alla vet vem som ringer", "Boka lokal", "Ny lokal till hösten"),
                room.agenda(next).stream()
                        .map(Agenda.Entry::wording)
                        .filter(wording -> !wording.equals("Övriga frågor"))
                        .sorted()
                        .toList());
        assertFalse(
                room.agenda(after).stream()
                        .anyMatch(entry -> entry.wording().equals("Ny lokal till hösten")),
                "it is carried to one meeting only");
    }

    @Test
    void finishedMinutesAreFrozenAndACorrectionIsANewVersion() throws Exception {
        MeetingId meeting = started();
        Key key = MeetingRoom.activity(plan.calm);
        MeetingRoom.saved(room.note(meeting, key, Map.of("said", "Först så")));
        long seen = room.open(meeting).head().changes();
        MeetingRoom.saved(room.note(meeting, key, Map.of("said", "Sedan så")));
        assertInstanceOf(
                MinutesBook.Outcome.Changed.class,
                room.book.finish(room.convener(), meeting, seen, ""));
        room.finish(meeting);
        byte[] first = bytes(meeting, 1);
        assertInstanceOf(
                MeetingOutcome.WrongTime.class,
                room.checkIns.note(
                        room.member(),
                        meeting,
                        key,
                        new PointVersion(3, 3),
                        Map.of("said", "För sent")));

        MeetingRoom.saved(room.book.reopen(room.convener(), meeting));
        MeetingRoom.saved(room.note(meeting, key, Map.of("said", "Rättat")));
        assertEquals(
                "Sedan så",
                value(plan.calm, "note"),
                "a correction of the minutes leaves the plan alone");
        room.finish(meeting);
        assertEquals(MeetingStatus.FINISHED, room.open(meeting).head().status());
        assertEquals(2, room.open(meeting).minutes().size());
        assertArrayEquals(first, bytes(meeting, 1));
        assertTrue(new String(bytes(meeting, 2)).contains("Rättat"));
    }

    private byte[] bytes(MeetingId meeting, int number) throws Exception {
        try (var file = room.book.pdf(room.member(), meeting, number).content()) {
            return file.readAllBytes();
        }
    }

    @Test
    void othersSeeNothingAndMembersDoNotCall() {
        MeetingId meeting = room.meeting(plan.id);
        var other = room.plans.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
        assertThrows(NotThere.class, () -> room.meetings.open(other, meeting));
        assertThrows(NotThere.class, () -> room.checkIns.start(other, meeting));
        assertThrows(
                AccessDenied.class,
                () ->
                        room.calls.call(
                                room.member(),
                                SmallOrganisation.MYSAM_HOFORS,
                                Map.of("title", "Möte", "day", "2027-03-31"),
                                List.of()));
        assertThrows(AccessDenied.class, () -> room.book.finish(room.member(), meeting, 1, ""));
    }

    @Test
    void convenershipIsHandedOverWithADateAndNothingIsLost() {
        var unit = SmallOrganisation.MYSAM_HOFORS;
        for (String day : List.of("2025-01-01", "2027-01-01", "2026-01-01")) {
            MeetingRoom.saved(
                    room.conveners.handOver(
                            room.convener(),
                            unit,
                            Map.of(
                                    "party",
                                    day.startsWith("2026") ? "region-gavleborg" : "hofors-kommun",
                                    "starts",
                                    day)));
        }
        var turns = room.conveners.of(unit);
        assertEquals(3, turns.size());
        assertEquals(
                "region-gavleborg",
                Conveners.on(turns, LocalDate.of(2026, 12, 31)).orElseThrow().party());
    }

    /** A meeting about the plan that has been started. */
    private MeetingId started() {
        MeetingId meeting = room.meeting(plan.id);
        room.checkIns.start(room.member(), meeting);
        return meeting;
    }

    private String value(long activity, String field) {
        return room.plans.row(plan.id, Part.ACTIVITY, activity).values().getOrDefault(field, "");
    }

    /** A plan with a goal and two activities, one of them late. */
    private static final class Plan {
        final PlanId id;
        final long goal;
        final long late;
        final long calm;

        Plan(MeetingRoom room) {
            id = room.plans.draft();
            goal = room.plans.goal(id, "Alla vet vem som ringer");
            calm = room.plans.activity(id, goal, Map.of("what", "Boka lokal", "due", "2090-01-01"));
            late =
                    room.plans.activity(
                            id, goal, Map.of("what", "Ring regionen", "due", "2020-01-01"));
        }
    }
}
