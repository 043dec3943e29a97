package se.samspel.identity.internal.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UserId;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.post.ReminderSource;
import se.samspel.identity.internal.OpenRooms;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class OwnChoicesTest {
    @TempDir Path folder;

    /** A post that remembers what it got. */
    private static final class Remembering implements Post {
        final List<Letter> letters = new ArrayList<>();

        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public int put(Letter letter, Collection<UserId> to) {
            letters.add(letter);
            return to.size();
        }

        @Override
        public List<Posted> about(String key) {
            return List.of();
        }
    }

    private static ReminderSource always() {
        return (person, until) ->
                List.of(
                        new ReminderSource.Reminder(
                                "Kartlägg målgrupper",
                                "Handlingsplan Hofors",
                                LocalDate.of(2027, 3, 1),
                                "/handlingsplaner/1"));
    }

    @OnBothEngines
    void aPersonIsRemindedOnceAWeekUntilSomethingElseIsChosen(Engine engine) {
        try (OpenRooms rooms = new OpenRooms(engine, folder)) {
            Remindings remindings = new Remindings(rooms.database(), rooms.people());
            Remembering post = new Remembering();
            ReminderRound round =
                    new ReminderRound(
                            rooms.database(),
                            post,
                            rooms.people(),
                            remindings,
                            rooms.clock(),
                            List.of(always()));
            Viewer ada = rooms.administrator();
            assertEquals(1, round.make());
            assertEquals(0, round.make());
            assertEquals("Att göra i Samspel: 1 sen", post.letters.getFirst().subject());
            rooms.pass(Duration.ofDays(1));
            assertEquals(0, round.make());
            remindings.choose(ada, Reminding.DAILY);
            rooms.pass(Duration.ofDays(1));
            assertEquals(1, round.make());
            // Saturday and Sunday are left alone, and Monday is a new week
            rooms.pass(Duration.ofDays(1));
            assertEquals(0, round.make());
            remindings.choose(ada, Reminding.WEEKLY);
            rooms.pass(Duration.ofDays(2));
            assertEquals(1, round.make());
            remindings.choose(ada, Reminding.NEVER);
            rooms.pass(Duration.ofDays(7));
            assertEquals(0, round.make());
        }
    }

    @OnBothEngines
    void aChoiceIsInTheAuditTrail(Engine engine) {
        try (OpenRooms rooms = new OpenRooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Remindings remindings = new Remindings(rooms.database(), rooms.people());
            assertEquals(Reminding.WEEKLY, remindings.of(ada.user()));
            remindings.choose(ada, Reminding.NEVER);
            assertEquals(Reminding.NEVER, remindings.of(ada.user()));
            assertTrue(
                    rooms.events().stream().anyMatch(it -> it.event().endsWith("RemindingChosen")));
        }
    }

    @OnBothEngines
    void aClosedAccountIsNotReminded(Engine engine) {
        try (OpenRooms rooms = new OpenRooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer lea = rooms.member(ada, "Lea Norrby", Role.MEMBER);
            rooms.close(ada, lea);
            Remembering post = new Remembering();
            assertEquals(
                    1,
                    new ReminderRound(
                                    rooms.database(),
                                    post,
                                    rooms.people(),
                                    new Remindings(rooms.database(), rooms.people()),
                                    rooms.clock(),
                                    List.of(always()))
                            .make());
        }
    }

    @org.junit.jupiter.api.Test
    void theLetterSaysWhatIsLateAndWhatIsSoon() {
        LocalDate today =
                LocalDate.ofInstant(
                        Instant.parse("2027-03-31T08:00:00Z"), java.time.ZoneOffset.UTC);
        Letter letter =
                ReminderLetter.of(
                        List.of(
                                new ReminderSource.Reminder("A", "Plan", today.minusDays(1), "/a"),
                                new ReminderSource.Reminder("B", "Plan", today, "/b"),
                                new ReminderSource.Reminder("C", "Plan", today.plusDays(3), "/c")),
                        List.of(),
                        Reminding.DAILY,
                        today);
        assertEquals("Att göra i Samspel: 1 sen, 2 snart", letter.subject());
        assertEquals("reminders-2027-03-31", letter.key());
    }

    /** Says that something is new since whatever time it is asked for, and remembers the time. */
    private static final class Newsmonger implements ReminderSource {
        final List<Instant> asked = new ArrayList<>();

        @Override
        public List<Reminder> of(Viewer person, LocalDate until) {
            return List.of();
        }

        @Override
        public List<News> news(Viewer person, Instant since) {
            asked.add(since);
            return List.of(new News("Unga: 1 nytt dokument", "/arkiv/bevakningar/7"));
        }
    }

    @OnBothEngines
    void whatIsNewComesInTheSameLetterAsOftenAsWasChosen(Engine engine) {
        try (OpenRooms rooms = new OpenRooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Remindings remindings = new Remindings(rooms.database(), rooms.people());
            Remembering post = new Remembering();
            Newsmonger source = new Newsmonger();
            ReminderRound round =
                    new ReminderRound(
                            rooms.database(),
                            post,
                            rooms.people(),
                            remindings,
                            rooms.clock(),
                            List.of(source));
            remindings.choose(ada, Reminding.DAILY);
            assertEquals(1, round.make());
            Letter letter = post.letters.getFirst();
            assertEquals("Nytt i Samspel för 1 bevakning", letter.subject());
            assertTrue(letter.blocks().toString().contains("/arkiv/bevakningar/7"));
            Instant first = rooms.clock().instant();
            rooms.pass(Duration.ofDays(1));
            assertEquals(1, round.make());
            Instant since = source.asked.getLast();
            assertTrue(since.isBefore(first), "nothing may fall between two letters");
            assertTrue(since.isAfter(first.minus(Duration.ofDays(1))), since.toString());
            remindings.choose(ada, Reminding.NEVER);
            rooms.pass(Duration.ofDays(7));
            assertEquals(0, round.make());
        }
    }
}
