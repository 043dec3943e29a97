package se.samspel.dialogstod.internal.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS_KOMMUN;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UserId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundList;
import se.samspel.dialogstod.internal.round.RoundRoom;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class RemindingTest {
    @TempDir Path folder;

    /** An outbox that remembers what was put. */
    private static final class Remembering implements Post {
        final List<Letter> letters = new ArrayList<>();
        final List<Set<String>> to = new ArrayList<>();
        boolean open = true;

        @Override
        public boolean isSetUp() {
            return open;
        }

        @Override
        public synchronized int put(Letter letter, Collection<UserId> people) {
            letters.add(letter);
            to.add(names(people));
            return people.size();
        }

        static Set<String> names(Collection<UserId> people) {
            return people.stream()
                    .map(UserId::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public List<Posted> about(String key) {
            return List.of();
        }
    }

    /** A room with mail. */
    private static final class Mailing implements AutoCloseable {
        final RoundRoom room;
        final Remembering post = new Remembering();
        final Reminding reminding;

        Mailing(Engine engine, Path folder) {
            room = new RoundRoom(engine, folder);
            reminding = new Reminding(room.rounds, room.clock);
            reminding.withPost(post);
            RoundLetters letters =
                    new RoundLetters(
                            room.rounds,
                            new RoundList(room.storage.database()),
                            room.small.organisation());
            letters.withPost(post);
            room.storage.deliver(letters);
        }

        /** Presses the button, and waits for the letters. */
        Set<String> remind(RoundId round) {
            new ReminderPages(reminding).remind(room.convener(), round.value());
            room.storage.settle();
            assertTrue(
                    post.letters.getLast().key().startsWith("dialogue.reminded-" + round),
                    post.letters.getLast().key());
            return post.to.getLast();
        }

        Set<String> writers() {
            return Remembering.names(
                    room.small.organisation().peopleOf(MYSAM_HOFORS).stream()
                            .filter(it -> Role.writers().contains(it.membership().role()))
                            .map(Organisation.Person::user)
                            .collect(Collectors.toSet()));
        }

        @Override
        public void close() {
            room.close();
        }
    }

    @OnBothEngines
    void whoIsNotReadyGetsALetterOnceADayAndItIsAudited(Engine engine) {
        try (var mailing = new Mailing(engine, folder)) {
            RoundRoom room = mailing.room;
            RoundId round = room.preparing(Naming.NAMED);
            RoundRoom.saved(
                    room.rounds.write(
                            room.convener(), round, new RoundChange.Ready(null, true), ""));
            assertTrue(mailing.reminding.isPossible(room.seen(round)));
            Set<String> asked = mailing.remind(round);
            assertFalse(asked.contains(room.convener().user().toString()), "is ready");
            assertTrue(asked.contains(room.member().user().toString()));
            assertFalse(mailing.reminding.isPossible(room.seen(round)));
            assertTrue(room.seen(round).reminded() != null);
            Problem again =
                    assertThrows(
                            Problem.class,
                            () ->
                                    new ReminderApi(mailing.reminding)
                                            .remind(room.convener(), round.value()));
            assertEquals(422, again.status());
            assertTrue(
                    room.storage.events().latest(0, 5).stream()
                            .anyMatch(
                                    it ->
                                            it.summary().startsWith("Påminde om")
                                                    && it.by()
                                                            .name()
                                                            .equals(room.convener().name())));
        }
    }

    @OnBothEngines
    void whereThePartiesAnswerWhoSpeaksForOneThatIsReadyGetsNoLetter(Engine engine) {
        try (var mailing = new Mailing(engine, folder)) {
            RoundRoom room = mailing.room;
            RoundId round = room.preparing(Naming.BY_PARTY);
            assertTrue(mailing.remind(round).contains(room.member().user().toString()));
            RoundId next = room.preparing(Naming.BY_PARTY);
            RoundRoom.saved(
                    room.rounds.write(
                            room.member(), next, new RoundChange.Ready(HOFORS_KOMMUN, true), ""));
            assertFalse(mailing.remind(next).contains(room.member().user().toString()));
        }
    }

    @OnBothEngines
    void inARoundWithoutNamesTheLettersDoNotTellWhoIsReady(Engine engine) {
        try (var mailing = new Mailing(engine, folder)) {
            RoundRoom room = mailing.room;
            RoundId round = room.preparing(Naming.ANONYMOUS);
            RoundRoom.saved(
                    room.rounds.write(room.member(), round, new RoundChange.Ready(null, true), ""));
            assertEquals(mailing.writers(), mailing.remind(round));
        }
    }

    @OnBothEngines
    void onlyWhoLeadsRemindsAndOnlyWhileMailGoesAndTheRoundIsPrepared(Engine engine) {
        try (var mailing = new Mailing(engine, folder)) {
            RoundRoom room = mailing.room;
            RoundId round = room.preparing(Naming.NAMED);
            Viewer stranger = room.small.viewer(Role.CONVENER, MYSAM_SANDVIKEN);
            assertThrows(NotThere.class, () -> mailing.reminding.remind(stranger, round));
            assertThrows(AccessDenied.class, () -> mailing.reminding.remind(room.member(), round));
            mailing.post.open = false;
            assertFalse(mailing.reminding.isPossible(room.seen(round)));
            Problem closed =
                    assertThrows(
                            Problem.class, () -> mailing.reminding.remind(room.convener(), round));
            assertTrue(closed.getMessage().contains("ingen e-post"), closed.getMessage());
            assertThrows(NotThere.class, () -> mailing.reminding.remind(stranger, round));
            mailing.post.open = true;
            RoundRoom.saved(room.rounds.write(room.convener(), round, new RoundChange.Open(), ""));
            assertEquals(
                    409,
                    assertThrows(
                                    Problem.class,
                                    () -> mailing.reminding.remind(room.convener(), round))
                            .status());
        }
    }
}
