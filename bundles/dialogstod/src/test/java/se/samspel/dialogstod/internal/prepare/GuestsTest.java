package se.samspel.dialogstod.internal.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UnitId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Visit;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.answers.AnswerView;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRoom;
import se.samspel.identity.testing.Asked;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class GuestsTest {
    private static final UnitId TIERP = new UnitId("lokus-tierp");

    @TempDir Path folder;

    @OnBothEngines
    void aPartyAnswersByAnAddressAndSeesNothingElse(Engine engine) {
        try (var room = new GuestRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.BY_PARTY);
            String token = room.made(round, GuestRoom.KOMMUN.value());
            PreparePage page = room.page(token, "");
            assertEquals("", page.back(), "a guest has nowhere else to go");
            assertTrue(page.lead().contains("Ditt namn sparas inte"), page.lead());
            assertInstanceOf(AnswerView.class, room.say(token, "", round, "Unga.", 0));
            room.say(token, "", round, "Unga vuxna.", 1);
            assertEquals("Unga vuxna.", room.written(token, ""));
            room.pages.ready(token, "", "yes", Asked.WHOLE);
            Round.Participant party =
                    room.seen(round).participants().stream()
                            .filter(it -> GuestRoom.KOMMUN.equals(it.party()))
                            .findFirst()
                            .orElseThrow();
            assertTrue(party.ready() != null);
            room.open(round);
            assertEquals("Unga vuxna.", room.seen(round).answers().getFirst().text());
            room.assertShut(token, "");
            assertThrows(NotThere.class, () -> room.say(token, "", round, "För sent.", 2));
        }
    }

    @OnBothEngines
    void anAddressThatIsClosedTooOldOrMadeBySomebodyWhoLeftOpensNothing(Engine engine) {
        try (var room = new GuestRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED);
            String closed = room.made(round, GuestRoom.KOMMUN.value());
            String old = room.made(round, "region-gavleborg");
            room.say(closed, "", round, "Sagt innan.", 0);
            long id = room.linksApi.list(room.convener, round.value()).getFirst().id();
            room.links.revoke(room.convener, round.value(), id);
            room.assertShut(closed, "");
            assertThrows(
                    NotThere.class,
                    () -> room.links.revoke(room.convener, round.value(), id),
                    "it is closed already");
            room.page(old, "");
            room.identity.pass(Duration.ofDays(11));
            room.assertShut(old, "");
            String left = room.made(round, GuestRoom.KOMMUN.value());
            room.page(left, "");
            room.identity.accounts().disable(room.identity.administrator(), room.convener.user());
            room.assertShut(left, "");
            room.assertShut("a".repeat(43), "");
        }
    }

    @OnBothEngines
    void guestsOfAnAnonymousRoundEachHaveAnAddressOfTheirOwn(Engine engine) {
        try (var room = new GuestRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.ANONYMOUS);
            String token = room.made(round, "");
            String one = room.visit(token);
            String other = room.visit(token);
            assertTrue(room.page(token, one).drafts().asks());
            assertNotEquals(
                    room.page(token, one).drafts().place(),
                    room.page(token, other).drafts().place());
            assertNotEquals(one, other);
            room.say(token, one, round, "Det ena.", 0);
            room.say(token, other, round, "Det andra.", 0);
            assertEquals("Det ena.", room.written(token, one));
            assertEquals("Det andra.", room.written(token, other));
            for (String made : List.of("", "hej", "A".repeat(32), "a".repeat(33), one + "\n")) {
                Problem refused =
                        assertThrows(
                                Problem.class,
                                () -> room.say(token, made, round, "Under fel adress.", 0));
                assertEquals(422, refused.status());
                assertThrows(
                        Problem.class, () -> room.pages.ready(token, made, "yes", Asked.WHOLE));
                assertNotEquals(made, room.visit(token));
            }
            room.open(round);
            List<String> said =
                    room.seen(round).answers().stream().map(Round.Answer::text).toList();
            assertEquals(List.of("Det andra.", "Det ena."), said.stream().sorted().toList());
        }
    }

    @OnBothEngines
    void anAddressThatNoLongerFitsTheRoundsNamesOpensNothing(Engine engine) {
        try (var room = new GuestRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED);
            String token = room.made(round, GuestRoom.KOMMUN.value());
            Round now = room.seen(round);
            RoundRoom.saved(
                    room.room.rounds.write(
                            room.convener,
                            round,
                            new RoundChange.Settings(
                                    now.version(),
                                    now.title(),
                                    now.due(),
                                    now.day(),
                                    now.showing(),
                                    Naming.ANONYMOUS),
                            ""));
            room.assertShut(token, "");
        }
    }

    @OnBothEngines
    void whatCanBeWrittenThroughAnAddressHasAnEndAndWhatIsWrittenStays(Engine engine) {
        try (var room = new GuestRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.BY_PARTY);
            String token = room.made(round, GuestRoom.KOMMUN.value());
            room.say(token, "", round, "Med plats.", 0);
            room.room.database.maintain(
                    tx ->
                            tx.sql("update dialogue_link set writes = :most")
                                    .with("most", Guests.OF_A_PARTY)
                                    .run());
            Problem full =
                    assertThrows(Problem.class, () -> room.say(token, "", round, "Utan plats.", 1));
            assertEquals(429, full.status());
            assertTrue(full.getMessage().contains("står kvar här"), full.getMessage());
            assertEquals("Med plats.", room.written(token, ""));
            String next = room.made(round, GuestRoom.KOMMUN.value());
            room.say(next, "", round, "Genom en ny.", 1);
            assertEquals("Genom en ny.", room.written(token, ""));
        }
    }

    @OnBothEngines
    void onlyWhoLeadsMakesAndEndsAddressesAndNobodyElseLearnsOfThem(Engine engine) {
        try (var room = new GuestRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.BY_PARTY);
            long id = round.value();
            Answer made =
                    room.linksApi.make(room.convener, id, new RoundLinksApi.Make(GuestRoom.KOMMUN));
            assertEquals(201, made.status());
            String path = assertInstanceOf(RoundLinksApi.Made.class, made.body()).path();
            assertTrue(path.matches("/dialogstod/lank/[A-Za-z0-9_-]{20,100}"), path);
            RoundLinksApi.Line line = room.linksApi.list(room.convener, id).getFirst();
            assertEquals(GuestRoom.KOMMUN, line.party());
            assertFalse(line.toString().contains(path.substring(path.lastIndexOf('/') + 1)));
            Viewer member = room.identity.person("Lea Norrby", GuestRoom.HOFORS, Role.MEMBER);
            assertThrows(AccessDenied.class, () -> room.linksApi.list(member, id));
            assertThrows(AccessDenied.class, () -> room.links.page(member, id));
            Viewer tierp = room.identity.person("Tove Alm", TIERP, Role.CONVENER);
            assertThrows(NotThere.class, () -> room.linksApi.list(tierp, id));
            assertThrows(
                    NotThere.class,
                    () -> room.linksApi.make(room.convener, id, new RoundLinksApi.Make(TIERP)));
            room.linksApi.revoke(room.convener, id, line.id());
            assertEquals(List.of(), room.linksApi.list(room.convener, id));
            for (int made2 = 0; made2 < 20; made2++) {
                room.made(round, GuestRoom.KOMMUN.value());
            }
            assertEquals(
                    422,
                    assertThrows(Problem.class, () -> room.made(round, GuestRoom.KOMMUN.value()))
                            .status());
        }
    }

    @OnBothEngines
    void aProgramPreparesByTheSameAddress(Engine engine) {
        try (var room = new GuestRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.ANONYMOUS);
            String token = room.made(round, "");
            GuestApi.Questions first = room.api.questions(token, "", Asked.WHOLE);
            assertFalse(Visit.of(first.visit()).isNone(), first.visit());
            long question = first.questions().getFirst().id().value();
            var said =
                    room.api.say(
                            token,
                            first.visit(),
                            question,
                            Asked.WHOLE,
                            new GuestApi.Say("Unga.", null, null));
            assertEquals(new GuestApi.Said("Unga.", 0, 1), said);
            GuestApi.Questions again = room.api.questions(token, first.visit(), Asked.WHOLE);
            assertEquals(first.visit(), again.visit());
            assertEquals(said, again.questions().getFirst().answer());
            assertThrows(
                    Problem.class,
                    () ->
                            room.api.say(
                                    token,
                                    "",
                                    question,
                                    Asked.WHOLE,
                                    new GuestApi.Say("Utan eget.", 0, 0L)));
            assertThrows(
                    NotThere.class,
                    () ->
                            room.api.say(
                                    token,
                                    first.visit(),
                                    4711,
                                    Asked.WHOLE,
                                    new GuestApi.Say("Ingen fråga.", 0, 0L)));
            room.api.ready(token, first.visit(), Asked.WHOLE, new GuestApi.Prepared(true));
            assertEquals(1, room.seen(round).participants().size());
            room.open(round);
            assertThrows(
                    NotThere.class, () -> room.api.questions(token, first.visit(), Asked.WHOLE));
        }
    }
}
