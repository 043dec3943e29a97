package se.samspel.handlingsplan.internal.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Membership;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.web.Problem;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.Adoption;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanOutcome;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class ApprovalTest {
    @TempDir Path folder;

    /** A plan room with approval. */
    private static final class Room implements AutoCloseable {
        final PlanRoom plan;
        final Rounds rounds;
        final Approvals approvals;

        Room(Engine engine, Path folder) {
            plan = new PlanRoom(engine, folder);
            rounds = new Rounds(plan.storage.database());
            approvals =
                    new Approvals(
                            plan.plans,
                            rounds,
                            plan.adoption,
                            plan.papers,
                            plan.small.organisation(),
                            plan.storage.database(),
                            plan.storage.files(),
                            plan.clock);
            plan.adoption.hear(new ApprovalCondition(rounds, plan.small.organisation()));
        }

        OpenPlan open(PlanId id) {
            return plan.plans.open(plan.convener(), id);
        }

        Round sent(PlanId id) throws Exception {
            assertInstanceOf(
                    Approvals.Sent.Out.class,
                    approvals.send(
                            plan.convener(),
                            id,
                            open(id).plan().changes(),
                            "Läs gärna före fredag."));
            return round(id);
        }

        Round round(PlanId id) {
            return rounds.latest(id).orElseThrow();
        }

        /** Who speaks for a party in Hofors. */
        Viewer speaker(UnitId party) {
            return new Viewer(
                    new UserId(700 + party.hashCode() % 100),
                    "Talesperson " + party,
                    List.of(
                            new Membership(
                                    MYSAM_HOFORS,
                                    Role.MEMBER,
                                    LocalDate.of(2020, 1, 1),
                                    null,
                                    party)),
                    MYSAM_HOFORS);
        }

        Adoption.Outcome adopt(PlanId id) throws Exception {
            return plan.adoption.adopt(plan.convener(), id, open(id).plan().changes());
        }

        void approveAll(PlanId id) {
            round(id)
                    .approvals()
                    .forEach(it -> approvals.approve(speaker(it.party()), id, it.party()));
        }

        /** As if the template had wanted it. */
        void want(PlanId id) {
            plan.storage
                    .database()
                    .maintain(
                            tx ->
                                    tx.sql("update plan_plan set approval = 1 where id = :id")
                                            .with("id", id)
                                            .run());
        }

        @Override
        public void close() {
            plan.close();
        }
    }

    @OnBothEngines
    void eachPartyApprovesTheSameWordsWithNameAndDay(Engine engine) throws Exception {
        try (Room room = new Room(engine, folder)) {
            PlanId plan = room.plan.draft();
            long goal = room.plan.goal(plan, "Fler i arbete");
            Round round = room.sent(plan);
            assertEquals(PlanStatus.SENT, room.open(plan).plan().status());
            assertInstanceOf(
                    PlanOutcome.Frozen.class,
                    room.plan
                            .edits
                            .make(
                                    room.plan.member(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.GOAL, goal, 1, Map.of("wording", "Annat")))
                            .outcome());
            UnitId first = round.approvals().getFirst().party();
            room.approvals.approve(room.speaker(first), plan, first);
            Round.Approval kept = room.round(plan).approvals().getFirst();
            assertEquals(Answer.APPROVED, kept.answer());
            assertEquals("Talesperson " + first, kept.name());
            assertEquals(room.plan.plans.today().toString(), kept.day());
            room.approveAll(plan);
            assertTrue(room.round(plan).isApproved());
            assertEquals(new Adoption.Outcome.Adopted(1), room.adopt(plan));
            assertEquals(Round.State.ADOPTED, room.round(plan).state());
            String paper = new String(room.plan.adoptedPaper(plan), StandardCharsets.UTF_8);
            assertTrue(paper.contains("Godkännanden"), paper);
            assertTrue(paper.contains("Talesperson " + first), paper);
        }
    }

    @OnBothEngines
    void aTemplateThatWantsApprovalHoldsTheAdoptionUntilAllHaveAnswered(Engine engine)
            throws Exception {
        try (Room room = new Room(engine, folder)) {
            PlanId plan = room.plan.draft();
            room.plan.goal(plan, "Fler i arbete");
            room.want(plan);
            assertInstanceOf(Adoption.Outcome.Lacking.class, room.adopt(plan));
            Round round = room.sent(plan);
            Adoption.Outcome.Lacking lacking =
                    assertInstanceOf(Adoption.Outcome.Lacking.class, room.adopt(plan));
            assertEquals(round.approvals().size(), lacking.required().size());
            room.approveAll(plan);
            assertEquals(new Adoption.Outcome.Adopted(1), room.adopt(plan));
        }
    }

    @OnBothEngines
    void whoWantsSomethingChangedStopsTheAdoptionUntilThePlanIsTakenBack(Engine engine)
            throws Exception {
        try (Room room = new Room(engine, folder)) {
            PlanId plan = room.plan.draft();
            room.plan.goal(plan, "Fler i arbete");
            UnitId party = room.sent(plan).approvals().getLast().party();
            room.approvals.object(room.speaker(party), plan, party, "Mål 1 behöver ett datum.");
            assertInstanceOf(Adoption.Outcome.Lacking.class, room.adopt(plan));
            room.approvals.recall(room.plan.convener(), plan);
            assertEquals(PlanStatus.DRAFT, room.open(plan).plan().status());
            assertEquals(Round.State.RECALLED, room.round(plan).state());
            Problem late =
                    assertThrows(
                            Problem.class,
                            () -> room.approvals.approve(room.speaker(party), plan, party));
            assertEquals(409, late.status());
            room.plan.goal(plan, "Ett till");
            Round second = room.sent(plan);
            assertEquals(2, second.number());
            assertEquals(0, second.approved());
        }
    }

    @OnBothEngines
    void aSignatureOnPaperIsNotedByWhoLeadsWithItsPage(Engine engine) throws Exception {
        try (Room room = new Room(engine, folder)) {
            PlanId plan = room.plan.draft();
            room.plan.goal(plan, "Fler i arbete");
            UnitId party = room.sent(plan).approvals().getFirst().party();
            byte[] page = "%PDF-1.7 signerad".getBytes(StandardCharsets.UTF_8);
            assertThrows(
                    AccessDenied.class,
                    () ->
                            room.approvals.note(
                                    room.plan.member(),
                                    plan,
                                    party,
                                    "Vera Lind",
                                    LocalDate.of(2027, 3, 1),
                                    null));
            room.approvals.note(
                    room.plan.convener(),
                    plan,
                    party,
                    "Vera Lind",
                    LocalDate.of(2027, 3, 1),
                    new ByteArrayInputStream(page));
            Round.Approval kept = room.round(plan).approvals().getFirst();
            assertEquals("Vera Lind", kept.name());
            assertEquals(room.plan.convener().name(), kept.notedBy());
            try (var stored = room.approvals.page(room.plan.member(), plan, party)) {
                org.junit.jupiter.api.Assertions.assertArrayEquals(page, stored.readAllBytes());
            }
        }
    }

    @OnBothEngines
    void nobodyAnswersForAnotherPartyOrSeesAnothersPlan(Engine engine) throws Exception {
        try (Room room = new Room(engine, folder)) {
            PlanId plan = room.plan.draft();
            room.plan.goal(plan, "Fler i arbete");
            Round round = room.sent(plan);
            UnitId first = round.approvals().getFirst().party();
            UnitId second = round.approvals().get(1).party();
            assertThrows(
                    AccessDenied.class,
                    () -> room.approvals.approve(room.speaker(first), plan, second));
            assertThrows(
                    AccessDenied.class,
                    () ->
                            room.approvals.approve(
                                    room.plan.small.viewer(Role.OFFICE, GAVLEBORG), plan, first));
            Viewer other = room.plan.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertThrows(NotThere.class, () -> room.approvals.approve(other, plan, first));
            assertThrows(AccessDenied.class, () -> room.approvals.recall(room.plan.member(), plan));
            Viewer board = room.plan.small.viewer(Role.BOARD, GAVLEBORG);
            assertThrows(NotThere.class, () -> room.approvals.paper(board, plan));
        }
    }

    @OnBothEngines
    void whoChangedTheDraftMeanwhileStopsTheSending(Engine engine) throws Exception {
        try (Room room = new Room(engine, folder)) {
            PlanId plan = room.plan.draft();
            long seen = room.open(plan).plan().changes();
            room.plan.goal(plan, "Kom emellan");
            assertInstanceOf(
                    Approvals.Sent.Changed.class,
                    room.approvals.send(room.plan.convener(), plan, seen, ""));
            assertThrows(
                    AccessDenied.class,
                    () ->
                            room.approvals.send(
                                    room.plan.member(),
                                    plan,
                                    room.open(plan).plan().changes(),
                                    ""));
        }
    }

    /** A post that remembers what it got. */
    private static final class Remembering implements Post {
        final List<String> put = new ArrayList<>();

        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public int put(Letter letter, Collection<UserId> to) {
            put.add(letter.subject() + " till " + to.size());
            return to.size();
        }

        @Override
        public List<Posted> about(String key) {
            return List.of();
        }
    }

    @OnBothEngines
    void thoseWhoSpeakForAPartyGetALetter(Engine engine) throws Exception {
        try (Room room = new Room(engine, folder)) {
            PlanId plan = room.plan.draft();
            room.plan.goal(plan, "Fler i arbete");
            room.sent(plan);
            Remembering post = new Remembering();
            room.plan.storage.deliver(
                    new ApprovalLetters(
                            post, room.plan.storage.database(), room.plan.small.organisation()));
            assertEquals(
                    List.of("Att godkänna: " + room.open(plan).plan().title() + " till 2"),
                    post.put);
        }
    }

    @OnBothEngines
    void everyStepIsInTheAuditTrail(Engine engine) throws Exception {
        try (Room room = new Room(engine, folder)) {
            PlanId plan = room.plan.draft();
            room.plan.goal(plan, "Fler i arbete");
            UnitId party = room.sent(plan).approvals().getFirst().party();
            room.approvals.approve(room.speaker(party), plan, party);
            room.approvals.recall(room.plan.convener(), plan);
            List<String> events =
                    room.plan.storage.events().latest(0, 50).stream()
                            .map(it -> it.event().replaceFirst(".*\\.", ""))
                            .toList();
            assertTrue(
                    events.containsAll(List.of("PlanSent", "PlanApproved", "PlanRecalled")),
                    events::toString);
        }
    }

    @OnBothEngines
    void anAnswerThatIsChangedIsKeptAndTheSameOnceMoreSaysNothing(Engine engine) throws Exception {
        try (var room = new Room(engine, folder)) {
            PlanId id = room.plan.draft();
            room.plan.goal(id, "Fler i arbete");
            room.sent(id);
            UnitId party = room.round(id).approvals().getFirst().party();
            Viewer speaker = room.speaker(party);
            room.approvals.object(speaker, id, party, "Ta med sommaren");
            room.approvals.object(speaker, id, party, "Ta med sommaren och jullovet");
            room.approvals.approve(speaker, id, party);
            long events = answers(room);
            room.approvals.approve(speaker, id, party);
            assertEquals(events, answers(room));
            Round round = room.round(id);
            assertEquals(Answer.APPROVED, round.approvals().getFirst().answer());
            assertEquals(
                    List.of("Ta med sommaren", "Ta med sommaren och jullovet"),
                    round.earlier(party).stream().map(Round.Approval::comment).toList());
            assertTrue(
                    round.earlier(party).stream()
                            .allMatch(
                                    it ->
                                            it.answer() == Answer.OBJECTED
                                                    && it.name().equals(speaker.name())));
            assertEquals(
                    List.of(), round.earlier(round.approvals().getLast().party()), "no answer yet");
            room.approvals.recall(room.plan.convener(), id);
            assertThrows(Problem.class, () -> room.approvals.approve(speaker, id, party));
            assertEquals(events + 1, answers(room), "only the recall is said");
        }
    }

    private static long answers(Room room) {
        return room.plan.storage.events().latest(0, 100).stream()
                .filter(it -> it.event().matches("plan\\.Plan(Approved|Objected|Recalled)"))
                .count();
    }
}
