package se.samspel.dialogstod.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.dialogue.Sources.State;
import se.samspel.api.fields.WordDiff;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.QuoteId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundOutcome;
import se.samspel.dialogstod.internal.round.RoundRoom;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class QuotesTest {
    private static final String SAID = "Unga faller mellan stolarna. Vi ska börja träffas.";

    @TempDir Path folder;

    /** A round in which the group has said something together. */
    private static final class Talk implements AutoCloseable {
        final RoundRoom room;
        final SomePlans plans = new SomePlans();
        final Quotes quotes;
        final QuoteMaker maker;
        final TraceViews views;
        final QuoteSources sources;
        final RoundId round;
        final AnswerId answer;

        Talk(Engine engine, Path folder, Round.Naming naming) {
            room = new RoundRoom(engine, folder);
            quotes = new Quotes(room.storage.database(), room.rounds);
            quotes.withPlans(plans);
            maker =
                    new QuoteMaker(
                            room.storage.database(),
                            room.rounds,
                            quotes,
                            room.small.access(),
                            room.small.organisation(),
                            room.clock);
            views = new TraceViews(quotes, room.small.organisation());
            sources = new QuoteSources(room.storage.database(), room.small.access());
            round = room.talking(naming);
            answer = new AnswerId(RoundRoom.saved(joint(SAID, 0)).row());
        }

        RoundOutcome joint(String text, long seen) {
            return room.joint(room.member(), round, "vilka", text, seen);
        }

        ToPlan words(String words, String request) {
            return new ToPlan(
                    answer, 1, words, 0, Set.of(), 7, new PlanPlaces.NewGoal("behov"), "", request);
        }

        ToPlan tying(long row, String request) {
            return new ToPlan(
                    answer,
                    1,
                    "börja träffas",
                    0,
                    Set.of(),
                    7,
                    new PlanPlaces.Standing(row),
                    "",
                    request);
        }

        QuoteId made(String words) {
            return assertInstanceOf(
                            ToPlanOutcome.Made.class,
                            maker.make(room.member(), round, words(words, words)))
                    .quote();
        }

        Map<String, String> refused(Viewer viewer, ToPlan wanted) {
            return assertInstanceOf(ToPlanOutcome.Problems.class, maker.make(viewer, round, wanted))
                    .problems();
        }

        State state(QuoteId quote) {
            String ref = Quote.ref(quote);
            return Objects.requireNonNull(
                            sources.of(room.member(), List.of(ref, "quote.1x", "annat")).get(ref))
                    .state();
        }

        WordsPage page(QuoteId id) {
            return views.words(
                    room.member(), room.seen(round), quotes.find(room.member(), round, id));
        }

        @Override
        public void close() {
            room.close();
        }
    }

    @OnBothEngines
    void markedWordsBecomeAGoalAndTheWayBackIsKept(Engine engine) {
        try (Talk talk = new Talk(engine, folder, Round.Naming.NAMED)) {
            QuoteId id = talk.made("börja träffas");
            var wanted = talk.plans.made.getFirst();
            assertEquals("börja träffas", wanted.wording());
            assertEquals("Fråga vilka?", wanted.origin().question());
            assertEquals(Quote.ref(id), wanted.origin().ref());
            Round.Question question = talk.room.seen(talk.round).questions().getFirst();
            assertEquals(QuestionStatus.LEADS_ON, question.status());
            WordsPage page = talk.page(id);
            assertEquals("Unga faller mellan stolarna. Vi ska ", page.before());
            assertEquals("börja träffas", page.words());
            assertEquals(".", page.after());
            assertEquals(List.of(), page.diff());
            assertEquals(1, page.places().size());
            assertEquals(
                    1,
                    talk.views
                            .led(
                                    talk.room.member(),
                                    talk.room.seen(talk.round),
                                    Set.of(question.id()))
                            .lines()
                            .size());
        }
    }

    @OnBothEngines
    void whatBecomesOfTheAnswerIsToldAndTheWordsStayAsTheyStood(Engine engine) {
        try (Talk talk = new Talk(engine, folder, Round.Naming.NAMED)) {
            QuoteId id = talk.made("börja träffas");
            assertEquals(State.UNCHANGED, talk.state(id));
            RoundRoom.saved(talk.joint(SAID + " Snart.", 1));
            assertEquals(State.UNCHANGED, talk.state(id));
            RoundRoom.saved(talk.joint("Unga faller mellan stolarna. Vi ska mötas.", 2));
            assertEquals(State.CHANGED, talk.state(id));
            WordsPage changed = talk.page(id);
            assertEquals("börja träffas", changed.words());
            assertTrue(
                    changed.diff().stream()
                            .anyMatch(
                                    it ->
                                            it.kind() == WordDiff.Kind.GONE
                                                    && it.text().contains("träffas")));
            RoundRoom.saved(
                    talk.room.rounds.write(
                            talk.room.convener(),
                            talk.round,
                            new RoundChange.Withdraw(talk.answer),
                            ""));
            assertEquals(State.TAKEN_BACK, talk.state(id));
            assertEquals("börja träffas", talk.page(id).words());
            assertTrue(
                    talk.refused(talk.room.member(), talk.words("Unga", "nytt"))
                            .containsKey("words"));
        }
    }

    @OnBothEngines
    void wordsMarkedInAnEarlierVersionAreThoseOfThatVersion(Engine engine) {
        try (Talk talk = new Talk(engine, folder, Round.Naming.NAMED)) {
            RoundRoom.saved(talk.joint("Allt är nytt.", 1));
            QuoteId id = talk.made("börja träffas");
            assertEquals(State.CHANGED, talk.state(id));
            assertEquals("börja träffas", talk.page(id).words());
        }
    }

    @OnBothEngines
    void askedAgainItIsTheSameAndARefusalKeepsNothing(Engine engine) {
        try (Talk talk = new Talk(engine, folder, Round.Naming.NAMED)) {
            QuoteId id = talk.made("börja träffas");
            assertEquals(id, talk.made("börja träffas"));
            assertEquals(1, talk.quotes.of(talk.room.member(), talk.round).size());
            assertTrue(
                    talk.refused(talk.room.member(), talk.words("inte sagt", "a"))
                            .containsKey("words"));
            talk.plans.refuse("Planen är fastställd.");
            assertEquals(
                    Map.of("plan", "Planen är fastställd."),
                    talk.refused(talk.room.member(), talk.words("Unga", "b")));
            talk.quotes.withoutPlans(talk.plans);
            assertTrue(
                    talk.refused(talk.room.member(), talk.words("Unga", "c")).containsKey("plan"));
            assertEquals(1, talk.quotes.of(talk.room.member(), talk.round).size());
        }
    }

    @OnBothEngines
    void aStopBetweenThePlansRowAndOursIsMendedWhenItIsAskedAgain(Engine engine) {
        try (Talk talk = new Talk(engine, folder, Round.Naming.NAMED)) {
            QuoteId id = talk.made("börja träffas");
            talk.room.storage.database().maintain(tx -> tx.sql("delete from dialogue_quote").run());
            assertEquals(id, talk.made("börja träffas"));
            assertEquals("börja träffas", talk.page(id).words());
            assertEquals(1, talk.plans.made.size());
        }
    }

    @OnBothEngines
    void nobodyOutsideTheGroupSeesThatThereAreSuchWords(Engine engine) {
        try (Talk talk = new Talk(engine, folder, Round.Naming.NAMED)) {
            QuoteId id = talk.made("börja träffas");
            Viewer stranger = talk.room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertEquals(Map.of(), talk.sources.of(stranger, List.of(Quote.ref(id))));
            assertThrows(NotThere.class, () -> talk.quotes.find(stranger, talk.round, id));
            assertThrows(
                    NotThere.class,
                    () -> talk.maker.make(stranger, talk.round, talk.words("Unga", "x")));
            RoundId preparing = talk.room.preparing(Round.Naming.NAMED);
            assertThrows(
                    NotThere.class,
                    () -> talk.quotes.find(talk.room.member(), preparing, id),
                    "words of another round are not in this one");
        }
    }

    @OnBothEngines
    void anAnonymousRoundKeepsNeitherNameNorPartyNorMoment(Engine engine) {
        try (Talk talk = new Talk(engine, folder, Round.Naming.ANONYMOUS)) {
            ToPlan words = talk.words("Unga", "tyst");
            assertInstanceOf(
                    ToPlanOutcome.Made.class,
                    talk.maker.make(talk.room.secret(), talk.round, words));
            assertEquals(List.of(), talk.plans.made.getFirst().origin().parties());
            record Row(String parties, String madeBy, long madeAt) {}
            Row row =
                    talk.room
                            .storage
                            .database()
                            .read(
                                    query ->
                                            query.sql(
                                                            "select parties, made_by, made_at from dialogue_quote")
                                                    .one(Row.class));
            assertEquals("", row.parties());
            assertTrue(!row.madeBy().contains(RoundRoom.SECRET_NAME), row.madeBy());
            assertEquals(0, row.madeAt() % 3_600_000, "the day only");
        }
    }

    @OnBothEngines
    void wordsAreTiedToWhatStandsInThePlanAndTheWayBackIsKept(Engine engine) {
        try (Talk talk = new Talk(engine, folder, Round.Naming.NAMED)) {
            QuoteId id =
                    assertInstanceOf(
                                    ToPlanOutcome.Made.class,
                                    talk.maker.make(
                                            talk.room.member(), talk.round, talk.tying(71, "a")))
                            .quote();
            assertEquals("En aktivitet", talk.page(id).places().getFirst().wording());
            assertEquals(State.UNCHANGED, talk.state(id));
            assertEquals(
                    QuestionStatus.LEADS_ON,
                    talk.room.seen(talk.round).questions().getFirst().status());
            assertEquals(
                    Set.of("row"),
                    talk.refused(talk.room.member(), talk.tying(0, "b")).keySet(),
                    "nothing was chosen");
        }
    }

    @OnBothEngines
    void theFormAndTheApiTieWordsToAGoal(Engine engine) {
        try (Talk talk = new Talk(engine, folder, Round.Naming.NAMED)) {
            TracePages pages =
                    new TracePages(talk.room.rounds, talk.quotes, talk.maker, talk.views);
            long round = talk.round.value();
            long answer = talk.answer.value();
            ToPlanPage form = pages.form(talk.room.member(), round, answer, 0, "", 0);
            assertTrue(form.hasGoals());
            Answer nothing =
                    assertInstanceOf(
                            Answer.class,
                            pages.make(
                                    talk.room.member(), round, answer, 1, 7, "", tying("", "a")));
            ToPlanPage again = assertInstanceOf(ToPlanPage.class, nothing.body());
            assertTrue(again.becomes("till"));
            assertTrue(!again.problem("row").isEmpty());
            Redirect done =
                    assertInstanceOf(
                            Redirect.class,
                            pages.make(
                                    talk.room.member(), round, answer, 1, 7, "", tying("70", "a")));
            assertTrue(done.path().contains("/ord/"), done.path());
            TraceApi api = new TraceApi(talk.room.rounds, talk.quotes, talk.maker);
            var wanted = new TraceApi.Wanted(1, "Unga", 0, null, 7, null, 0, 71, null, "program");
            assertEquals(201, api.make(talk.room.member(), round, answer, wanted).status());
            assertEquals(
                    List.of("Mål", "Aktivitet"),
                    api.all(talk.room.member(), round).stream()
                            .map(it -> it.places().getFirst().kind())
                            .toList());
        }
    }

    private static MultivaluedMap<String, String> tying(String row, String request) {
        return new Form()
                .param("words", "börja träffas")
                .param("becomes", "till")
                .param("row", row)
                .param("request", request)
                .asMap();
    }
}
