package se.samspel.dialogstod.internal.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS_KOMMUN;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.LiveUpdates;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** The rounds as programs meet them, one resource after the other. */
class RoundApisTest {
    private static final String NOBODY = "";

    @TempDir Path folder;

    /** Pages of one round that are open, by the names of those who have them. */
    private record OpenPages(RoundId round, List<String> names) implements LiveUpdates {
        @Override
        public void tell(String topic, Scope scope, String name, String data) {}

        @Override
        public List<String> listening(String topic) {
            return topic.equals(RoundNews.topic(round)) ? names : List.of();
        }
    }

    private static RoundId begin(RoundRoom room, Viewer who, String request) {
        var answer =
                new RoundsApi(room.rounds)
                        .begin(
                                who,
                                new RoundsApi.Begin(
                                        MYSAM_HOFORS.value(),
                                        "gavleborg/samtal",
                                        "Dialog inför 2028",
                                        null,
                                        LocalDate.of(2027, 3, 31),
                                        null,
                                        Naming.BY_PARTY,
                                        request));
        assertEquals(201, answer.status());
        return assertInstanceOf(RoundsApi.Begun.class, answer.body()).id();
    }

    @OnBothEngines
    void aRoundIsBegunOnceAgreedOnAndTakenThroughItsCourse(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = begin(room, room.convener(), "klick");
            assertEquals(round, begin(room, room.convener(), "klick"));
            assertThrows(AccessDenied.class, () -> begin(room, room.member(), NOBODY));
            RoundsApi list = new RoundsApi(room.rounds);
            assertEquals(1, list.list(room.member(), MYSAM_HOFORS.value()).size());
            assertEquals(1, list.list(room.member(), NOBODY).size(), "the chosen group's");
            Viewer stranger = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertEquals(List.of(), list.list(stranger, MYSAM_HOFORS.value()));
            RoundApi api = new RoundApi(room.rounds, room.news);
            RoundJson now = api.round(room.member(), round.value());
            assertEquals(RoundStatus.PREPARING, now.status());
            assertEquals(2, now.asked().size(), "the third hangs on a step");
            api.agree(room.convener(), round.value(), agreed(now.version(), "Nytt namn"));
            Problem late =
                    assertThrows(
                            Problem.class,
                            () ->
                                    api.agree(
                                            room.convener(),
                                            round.value(),
                                            agreed(now.version(), "För sent")));
            assertTrue(late.getMessage().contains("Inget är ändrat"), late.getMessage());
            for (String turn : List.of("open", "finish", "take-up")) {
                api.turn(room.convener(), round.value(), turn);
                assertThrows(
                        AccessDenied.class, () -> api.turn(room.member(), round.value(), turn));
            }
            assertEquals(RoundStatus.OPEN, api.round(room.member(), round.value()).status());
            assertThrows(NotThere.class, () -> api.round(stranger, round.value()));
        }
    }

    private static RoundApi.Agreed agreed(long version, String title) {
        return new RoundApi.Agreed(
                version, title, null, null, Round.Showing.AT_OPENING, Naming.BY_PARTY);
    }

    @OnBothEngines
    void whatIsSaidIsWrittenBackedWeighedAndTakenBack(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            long round = room.talking(Naming.BY_PARTY).value();
            long question = room.question(new RoundId(round), "vilka").value();
            TalkApi api = new TalkApi(room.rounds);
            TalkApi.Written said =
                    api.write(room.member(), round, question, joint("Unga saknar stöd.", 0));
            assertEquals(1, said.version());
            Problem both =
                    assertThrows(
                            Problem.class,
                            () -> api.write(room.convener(), round, question, joint("Äldre.", 0)));
            assertEquals(409, both.status());
            assertEquals("Unga saknar stöd.", both.members().get("theirs"));
            api.behind(
                    room.member(),
                    round,
                    said.answer(),
                    HOFORS_KOMMUN.value(),
                    new TalkApi.Stands(true));
            api.dots(room.member(), round, question, new TalkApi.Lay(HOFORS_KOMMUN, 2));
            api.status(room.member(), round, question, new TalkApi.Set(QuestionStatus.PUT_ASIDE));
            api.screen(room.member(), round, new TalkApi.Put(new RoundQuestionId(question)));
            api.clock(room.member(), round, "behov", new TalkApi.Run(true));
            Round now = room.seen(new RoundId(round));
            new ParticipantsApi(room.rounds)
                    .present(
                            room.member(),
                            round,
                            now.participants().getFirst().id(),
                            new ParticipantsApi.Here(true));
            now = room.seen(new RoundId(round));
            assertEquals(List.of(HOFORS_KOMMUN), now.answers().getFirst().behind());
            assertEquals(Map.of(HOFORS_KOMMUN, 2), now.dots().getFirst().parties());
            assertEquals(QuestionStatus.PUT_ASIDE, now.questions().getFirst().status());
            assertTrue(now.participants().getFirst().present());
            assertTrue(now.areas().getFirst().runningSince() != null);
            api.withdraw(room.member(), round, said.answer());
            assertTrue(room.seen(new RoundId(round)).answers().getFirst().removed());
            assertThrows(NotThere.class, () -> api.withdraw(room.member(), round, 4711));
        }
    }

    private static TalkApi.Write joint(String text, long seen) {
        return new TalkApi.Write(AnswerKind.JOINT, null, text, null, seen, null);
    }

    @OnBothEngines
    void whoPreparesSaysSoAndNobodyElseMayInTheirName(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            long round = room.preparing(Naming.BY_PARTY).value();
            TalkApi api = new TalkApi(room.rounds);
            api.ready(room.member(), round, new TalkApi.Prepared(HOFORS_KOMMUN, true));
            Problem refused =
                    assertThrows(
                            Problem.class,
                            () ->
                                    api.ready(
                                            room.secret(),
                                            round,
                                            new TalkApi.Prepared(HOFORS_KOMMUN, true)));
            assertEquals(422, refused.status());
        }
    }

    @OnBothEngines
    void whoHasTheRoundOpenIsToldToThoseWhoMayReadItAndNeverTheViewerThemself(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            RoundApi api = new RoundApi(room.rounds, room.news);
            assertEquals(List.of(), api.present(room.member(), round.value()));
            room.news.withLive(
                    new OpenPages(round, List.of(room.convener().name(), room.member().name())));
            assertEquals(
                    List.of(room.convener().name()), api.present(room.member(), round.value()));
            Viewer stranger = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertThrows(NotThere.class, () -> api.present(stranger, round.value()));
        }
    }
}
