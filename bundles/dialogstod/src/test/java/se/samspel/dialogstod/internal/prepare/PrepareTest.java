package se.samspel.dialogstod.internal.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS_KOMMUN;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.ReminderSource.Reminder;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.answers.AnswerConflictPage;
import se.samspel.dialogstod.internal.answers.AnswerView;
import se.samspel.dialogstod.internal.answers.Drafts;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRoom;
import se.samspel.dialogstod.internal.round.RoundWords;
import se.samspel.identity.testing.Asked;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class PrepareTest {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 24);

    @TempDir Path folder;

    @OnBothEngines
    void whoIsNotReadyIsReminded(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundReminders reminders = new RoundReminders(room.rounds);
            for (Naming naming : List.of(Naming.NAMED, Naming.ANONYMOUS)) {
                RoundId round = room.preparing(naming);
                String path = "/dialogstod/omgangar/" + round + "/forbered";
                assertEquals(List.of(), reminders.of(room.secret(), DUE.minusDays(1)));
                assertEquals(
                        List.of(path),
                        reminders.of(room.secret(), DUE).stream().map(Reminder::path).toList());
                RoundRoom.saved(
                        room.rounds.write(
                                room.secret(), round, new RoundChange.Ready(null, true), ""));
                assertEquals(List.of(), reminders.of(room.secret(), DUE), naming.name());
                assertEquals(1, reminders.of(room.member(), DUE).size());
                RoundRoom.saved(
                        room.rounds.write(room.convener(), round, new RoundChange.Open(), ""));
                assertEquals(List.of(), reminders.of(room.member(), DUE));
            }
        }
    }

    @OnBothEngines
    void onlyWhoSpeaksForAPartyIsRemindedWhenThePartiesAnswer(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            room.preparing(Naming.BY_PARTY);
            RoundReminders reminders = new RoundReminders(room.rounds);
            assertEquals(1, reminders.of(room.member(), DUE).size());
            Viewer office = room.small.viewer(Role.OFFICE, GAVLEBORG);
            assertEquals(List.of(), reminders.of(office, DUE));
        }
    }

    @OnBothEngines
    void anAnswerIsWrittenOnThePageAndAConflictShowsBoth(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.BY_PARTY);
            PreparePages pages = pages(room);
            Viewer member = room.member();
            long question = room.question(round, "vilka").value();
            var page = assertInstanceOf(PreparePage.class, pages.page(member, round.value(), ""));
            assertTrue(page.lead().contains("Hofors kommun"), page.lead());
            AnswerView kept =
                    assertInstanceOf(
                            AnswerView.class,
                            save(pages, member, round, question, "Unga.\r\nVuxna.", 0));
            assertEquals(1, kept.group().version());
            assertEquals("Unga.\nVuxna.", kept.group().value(kept.text()));
            Answer conflict =
                    assertInstanceOf(
                            Answer.class,
                            save(pages, room.convener(), round, question, "Äldre.", 0));
            assertEquals(409, conflict.status());
            var both = assertInstanceOf(AnswerConflictPage.class, conflict.body()).conflict();
            assertEquals("Äldre.", both.mine().values().get("text"));
            assertEquals("Unga.\nVuxna.", both.theirs().get("text"));
            assertEquals("", both.byName(), "the round names nobody");
            assertInstanceOf(
                    Redirect.class,
                    pages.answer(
                            member,
                            Asked.WHOLE,
                            round.value(),
                            question,
                            "",
                            form("Unga. Vuxna. Äldre.", 1)));
        }
    }

    @OnBothEngines
    void whatIsWrittenStaysInTheBrowserOfOnePersonAndUnaskedOnlyWhereNamesAreKnown(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            Drafts own = drafts(room, room.preparing(Naming.NAMED), room.secret());
            assertFalse(own.asks());
            RoundId round = room.preparing(Naming.ANONYMOUS);
            Drafts secret = drafts(room, round, room.secret());
            assertTrue(secret.asks());
            assertEquals(secret, drafts(room, round, room.secret()));
            assertEquals(
                    3,
                    Set.of(own.place(), secret.place(), drafts(room, round, room.member()).place())
                            .size());
            assertFalse(secret.place().contains(RoundRoom.SECRET_ACCOUNT.toString()));
        }
    }

    private static Drafts drafts(RoundRoom room, RoundId round, Viewer viewer) {
        return assertInstanceOf(PreparePage.class, pages(room).page(viewer, round.value(), ""))
                .drafts();
    }

    @OnBothEngines
    void whatOneWritesForOneselfAndForThePartyAreTwoAnswers(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED);
            PreparePages pages = pages(room);
            long question = room.question(round, "vilka").value();
            save(pages, room.member(), round, question, "Vi i kommunen.", 0);
            pages.answer(
                    room.member(), Asked.PIECE, round.value(), question, "", form("Jag själv.", 0));
            for (String voice : List.of("", HOFORS_KOMMUN.value())) {
                var page =
                        assertInstanceOf(
                                PreparePage.class, pages.page(room.member(), round.value(), voice));
                AnswerView form = page.areas().getFirst().questions().getFirst().form();
                assertEquals(
                        voice.isEmpty() ? "Jag själv." : "Vi i kommunen.",
                        form.group().value(form.text()));
            }
        }
    }

    @OnBothEngines
    void whoSpeaksForNoPartyIsToldSoAndAStrangerFindsNothing(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.BY_PARTY);
            PreparePages pages = pages(room);
            Viewer alone = room.member(RoundRoom.SECRET_ACCOUNT, RoundRoom.SECRET_NAME, null);
            assertEquals(
                    403,
                    assertThrows(Problem.class, () -> pages.page(alone, round.value(), ""))
                            .status());
            Viewer tierp = room.small.viewer(Role.MEMBER, LOKUS_TIERP);
            assertThrows(NotThere.class, () -> pages.page(tierp, round.value(), ""));
        }
    }

    @OnBothEngines
    void theRoundsPageSaysWhoIsReadyAndNotWhatTheyWrote(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED);
            RoundRoom.saved(
                    room.write(room.secret(), round, "vilka", AnswerKind.PREPARED, "Hemligt."));
            RoundRoom.saved(
                    room.rounds.write(room.secret(), round, new RoundChange.Ready(null, true), ""));
            RoundViews views =
                    new RoundViews(
                            room.rounds, words(room), new Reminding(room.rounds, room.clock));
            RoundPage page = views.page(room.convener(), room.rounds.open(room.convener(), round));
            assertTrue(
                    page.participants().lines().stream()
                            .anyMatch(
                                    it ->
                                            it.name().equals(RoundRoom.SECRET_NAME)
                                                    && it.state().equals("Klar, 1 svar")));
            assertTrue(!page.toString().contains("Hemligt."));
            RoundRoom.saved(room.rounds.write(room.convener(), round, new RoundChange.Open(), ""));
            assertTrue(views.page(room.member(), room.seen(round)).toString().contains("Hemligt."));
        }
    }

    private static PreparePages pages(RoundRoom room) {
        return new PreparePages(room.rounds, words(room), room.small.access(), room.clock);
    }

    private static RoundWords words(RoundRoom room) {
        return new RoundWords(room.small.organisation());
    }

    private static Object save(
            PreparePages pages,
            Viewer who,
            RoundId round,
            long question,
            String text,
            long version) {
        return pages.answer(
                who,
                Asked.PIECE,
                round.value(),
                question,
                HOFORS_KOMMUN.value(),
                form(text, version));
    }

    private static Form form(String text, long version) {
        return new Form().param("text", text).param("version", Long.toString(version));
    }
}
