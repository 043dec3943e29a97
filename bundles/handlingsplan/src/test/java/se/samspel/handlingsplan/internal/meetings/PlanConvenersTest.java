package se.samspel.handlingsplan.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.storage.FieldChange;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class PlanConvenersTest {
    @TempDir Path folder;

    private static void handOver(MeetingRoom room, String party, LocalDate starts) {
        MeetingRoom.saved(
                room.conveners.handOver(
                        room.convener(),
                        MYSAM_HOFORS,
                        Map.of("party", party, "person", "", "starts", starts.toString())));
    }

    private static Row.PlanRow facts(MeetingRoom room, PlanId plan) {
        return room.plans.plans.open(room.member(), plan).plan();
    }

    private static List<FieldChange> history(MeetingRoom room, PlanId plan) {
        return room.plans
                .storage
                .database()
                .read(query -> query.history(Part.FACTS.ref(plan.value())));
    }

    /** The same some days later. */
    private static PlanConveners after(MeetingRoom room, int days) {
        Clock later = Clock.offset(room.plans.clock, Duration.ofDays(days));
        var database = room.plans.storage.database();
        return new PlanConveners(
                database,
                new FollowUp(
                        new Plans(database, room.plans.small.access(), later),
                        room.plans.news,
                        database,
                        later));
    }

    @OnBothEngines
    void fromTodayThePlansSaySoAtOnceAlsoAnAdoptedOne(Engine engine) throws Exception {
        try (var room = new MeetingRoom(engine, folder)) {
            PlanId adopted = room.plans.draft();
            room.plans.goal(adopted, "Fler i arbete");
            room.plans.adopt(adopted);
            byte[] paper = room.plans.adoptedPaper(adopted);
            PlanId draft = room.plans.draft();
            LocalDate today = room.plans.plans.today();
            handOver(room, "arbetsformedlingen", today);
            for (PlanId plan : List.of(adopted, draft)) {
                assertEquals("arbetsformedlingen", facts(room, plan).convener());
                assertEquals(today.toString(), facts(room, plan).convenerFrom());
                assertEquals(room.convener().name(), history(room, plan).getFirst().by().name());
            }
            assertArrayEquals(paper, room.plans.adoptedPaper(adopted));
            assertEquals(0, room.planConveners.run());
        }
    }

    @OnBothEngines
    void aDayAheadIsTakenOverWhenItComesAndOnlyOnce(Engine engine) {
        try (var room = new MeetingRoom(engine, folder)) {
            PlanId plan = room.plans.draft();
            LocalDate today = room.plans.plans.today();
            handOver(room, "forsakringskassan", today.minusDays(3));
            handOver(room, "arbetsformedlingen", today.plusDays(5));
            assertEquals("forsakringskassan", facts(room, plan).convener());
            assertEquals(0, room.planConveners.run());
            assertEquals(0, after(room, 4).run());
            assertEquals(1, after(room, 5).run());
            assertEquals("arbetsformedlingen", facts(room, plan).convener());
            assertEquals(today.plusDays(5).toString(), facts(room, plan).convenerFrom());
            assertEquals(
                    "forsakringskassan",
                    history(room, plan).stream()
                            .filter(it -> it.column().equals("convener"))
                            .findFirst()
                            .orElseThrow()
                            .before());
            handOver(room, "hofors-kommun", today.minusDays(30));
            assertEquals("arbetsformedlingen", facts(room, plan).convener());
            Row.PlanRow now = facts(room, plan);
            PlanRoom.saved(
                    room.plans
                            .edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.FACTS,
                                            now.id(),
                                            now.version(),
                                            Map.of("convener", "forsakringskassan")))
                            .outcome());
            assertEquals(0, after(room, 6).run());
            assertEquals("forsakringskassan", facts(room, plan).convener());
        }
    }

    @OnBothEngines
    void aPlanThatNamesAConvenerFromALaterDayKeepsIt(Engine engine) {
        try (var room = new MeetingRoom(engine, folder)) {
            PlanId plan = room.plans.draft();
            LocalDate today = room.plans.plans.today();
            PlanRoom.saved(
                    room.plans
                            .edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.FACTS,
                                            plan.value(),
                                            1,
                                            Map.of(
                                                    "convener",
                                                    "forsakringskassan",
                                                    "convener-from",
                                                    today.plusDays(40).toString())))
                            .outcome());
            handOver(room, "arbetsformedlingen", today);
            assertEquals("forsakringskassan", facts(room, plan).convener());
        }
    }

    @OnBothEngines
    void aPlanThatIsOutForApprovalFollowsWhenItIsBack(Engine engine) {
        try (var room = new MeetingRoom(engine, folder)) {
            PlanId plan = room.plans.draft();
            status(room, plan, "SENT");
            handOver(room, "arbetsformedlingen", room.plans.plans.today());
            assertTrue(facts(room, plan).convener().isEmpty());
            status(room, plan, "DRAFT");
            assertEquals(1, room.planConveners.run());
            assertEquals("arbetsformedlingen", facts(room, plan).convener());
        }
    }

    private static void status(MeetingRoom room, PlanId plan, String status) {
        room.plans
                .storage
                .database()
                .maintain(
                        tx ->
                                tx.sql("update plan_plan set status = :status where id = :plan")
                                        .with("status", status)
                                        .with("plan", plan)
                                        .run());
    }
}
