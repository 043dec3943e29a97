package se.samspel.handlingsplan.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.revision.Revisions;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class MeetingsFollowRevisionsTest {
    @TempDir Path folder;

    /** An adopted plan with a goal, an activity that goes on and one that leaves the plan, and its revision. */
    private static final class Revised {
        final MeetingRoom room;
        final PlanId first;
        final long goal;
        final long stays;
        final long leaves;
        PlanId second;

        Revised(MeetingRoom room) throws Exception {
            this.room = room;
            room.plans.adoption.hear(new MeetingsFollowRevisions(room.followUp));
            first = room.plans.draft();
            goal = room.plans.goal(first, "Fler i arbete");
            stays =
                    room.plans.activity(
                            first, goal, Map.of("what", "Träffas", "status", "PLANNED"));
            leaves = room.plans.activity(first, goal, Map.of("what", "Ring", "status", "PLANNED"));
            room.plans.adopt(first);
        }

        void revise() {
            second =
                    ((Revisions.Begun.Made)
                                    new Revisions(
                                                    room.plans.plans,
                                                    room.plans.maker,
                                                    room.plans.storage.database())
                                            .begin(room.convener(), first))
                            .plan();
            PlanRoom.saved(
                    room.plans
                            .edits
                            .make(
                                    room.member(),
                                    second,
                                    new PlanChange.Remove(Part.ACTIVITY, now("Ring"), 1))
                            .outcome());
        }

        OpenPlan revision() {
            return room.plans.plans.open(room.member(), second);
        }

        long now(String what) {
            return revision().activities().stream()
                    .filter(it -> it.what().equals(what))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    @OnBothEngines
    void aMeetingToComeFollowsTheRevisionOnceItIsAdopted(Engine engine) throws Exception {
        try (var room = new MeetingRoom(engine, folder)) {
            Revised plan = new Revised(room);
            MeetingId meeting = room.meeting(plan.first);
            plan.revise();
            assertEquals(List.of(plan.first), room.open(meeting).plans());
            room.plans.adopt(plan.second);
            assertEquals(List.of(plan.second), room.open(meeting).plans());
            assertTrue(
                    room.agenda(meeting).stream()
                            .allMatch(entry -> entry.plan().equals(plan.second)));
            assertEquals(
                    List.of(plan.second),
                    room.calls.plans(room.convener(), room.open(meeting).head().unit()).stream()
                            .map(it -> it.id())
                            .toList());
        }
    }

    @OnBothEngines
    void aMeetingThatGoesOnKeepsAllThatIsNoted(Engine engine) throws Exception {
        try (var room = new MeetingRoom(engine, folder)) {
            Revised plan = new Revised(room);
            plan.revise();
            MeetingId meeting = room.meeting(plan.first);
            room.checkIns.start(room.convener(), meeting);
            room.note(
                    meeting,
                    MeetingRoom.activity(plan.stays),
                    Map.of("status", "ONGOING", "said", "Vi har börjat"));
            room.note(
                    meeting,
                    MeetingRoom.activity(plan.leaves),
                    Map.of("status", "CANCELLED", "said", "Behövs inte"));
            room.note(
                    meeting,
                    MeetingRoom.goal(plan.goal),
                    Map.of("status", "ON_TRACK", "said", "Tre till"));
            room.plans.adopt(plan.second);
            Agenda.Entry stays = room.entry(meeting, MeetingRoom.activity(plan.now("Träffas")));
            assertEquals("Vi har börjat", stays.kept().orElseThrow().said());
            assertEquals("ONGOING", stays.inPlan().orElseThrow().status());
            assertEquals("Vi har börjat", stays.inPlan().orElseThrow().note());
            Agenda.Entry leaves = room.entry(meeting, MeetingRoom.activity(plan.leaves));
            assertEquals("Behövs inte", leaves.kept().orElseThrow().said());
            Agenda.Entry goal =
                    room.entry(meeting, MeetingRoom.goal(plan.revision().goals().getFirst().id()));
            assertEquals("ON_TRACK", goal.inPlan().orElseThrow().status());
            room.note(
                    meeting,
                    stays.key(),
                    Map.of("status", "DONE", "said", "Klart efter fastställandet"));
            assertEquals(
                    "DONE",
                    room.plans
                            .row(plan.second, Part.ACTIVITY, stays.key().row())
                            .values()
                            .get("status"));
            assertEquals(
                    "ONGOING",
                    room.plans.row(plan.first, Part.ACTIVITY, plan.stays).values().get("status"));
            room.finish(meeting);
        }
    }

    @OnBothEngines
    void whatTheRevisionSaysItselfIsNotOverwritten(Engine engine) throws Exception {
        try (var room = new MeetingRoom(engine, folder)) {
            Revised plan = new Revised(room);
            plan.revise();
            MeetingId meeting = room.meeting(plan.first);
            room.checkIns.start(room.convener(), meeting);
            room.note(
                    meeting,
                    MeetingRoom.activity(plan.stays),
                    Map.of("status", "ONGOING", "said", "Vi har börjat"));
            PlanRoom.saved(
                    room.plans
                            .edits
                            .make(
                                    room.member(),
                                    plan.second,
                                    new PlanChange.Save(
                                            Part.ACTIVITY,
                                            plan.now("Träffas"),
                                            1,
                                            Map.of("status", "DONE")))
                            .outcome());
            room.plans.adopt(plan.second);
            assertEquals(
                    "DONE",
                    room.plans
                            .row(plan.second, Part.ACTIVITY, plan.now("Träffas"))
                            .values()
                            .get("status"));
        }
    }

    @OnBothEngines
    void aMeetingThatFollowedTheDraftTooHasEachPointOnce(Engine engine) throws Exception {
        try (var room = new MeetingRoom(engine, folder)) {
            Revised plan = new Revised(room);
            plan.revise();
            MeetingId meeting = room.meeting(plan.first, plan.second);
            room.checkIns.start(room.convener(), meeting);
            room.note(
                    meeting,
                    MeetingRoom.activity(plan.stays),
                    Map.of("status", "ONGOING", "said", "Sagt om det gamla"));
            room.plans.adopt(plan.second);
            List<Agenda.Entry> agenda = room.agenda(meeting);
            assertEquals(1, agenda.stream().filter(it -> it.wording().equals("Träffas")).count());
            assertEquals(
                    1, agenda.stream().filter(it -> it.wording().equals("Fler i arbete")).count());
            assertEquals(
                    "Sagt om det gamla",
                    room.entry(meeting, MeetingRoom.activity(plan.now("Träffas")))
                            .kept()
                            .orElseThrow()
                            .said());
        }
    }

    @OnBothEngines
    void finishedMinutesStayWithTheirVersionAndWhatTheySpokeOfIsNotSilent(Engine engine)
            throws Exception {
        try (var room = new MeetingRoom(engine, folder)) {
            Revised plan = new Revised(room);
            plan.revise();
            MeetingId over = room.meeting("2027-02-01", plan.first);
            room.checkIns.start(room.convener(), over);
            room.note(over, MeetingRoom.activity(plan.stays), Map.of("status", "PLANNED"));
            room.finish(over);
            room.plans.adopt(plan.second);
            assertEquals(List.of(plan.first), room.open(over).plans());
            MeetingId next = room.meeting(plan.second);
            Agenda.Entry spoken = room.entry(next, MeetingRoom.activity(plan.now("Träffas")));
            assertEquals(
                    room.open(over).items().stream()
                            .filter(OpenMeeting.Item::isHandled)
                            .findFirst()
                            .orElseThrow()
                            .handledAt(),
                    spoken.updated());
        }
    }
}
