package se.samspel.handlingsplan.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UserId;
import se.samspel.api.access.Role;
import se.samspel.api.post.CalendarEntry;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

/** What leaves the server about meetings: letters, calendars and reminders. */
class MeetingLettersTest {
    @TempDir Path folder;

    @Test
    void aCallAndFinishedMinutesAreWrittenOfToThoseWhoSitInTheGroup() {
        try (var room = new MeetingRoom(Engine.SQLITE, folder)) {
            Letters letters = new Letters();
            MeetingLetters listener =
                    new MeetingLetters(
                            room.plans.storage.database(),
                            room.plans.small.organisation(),
                            room.meetings);
            listener.withPost(letters);
            room.plans.storage.deliver(listener);
            MeetingId meeting = room.meeting("2090-03-31");
            room.checkIns.start(room.member(), meeting);
            room.finish(meeting);
            room.plans.storage.settle();

            assertEquals(
                    List.of("Kallelse: Möte 2090-03-31", "Minnesanteckningar: Möte 2090-03-31"),
                    letters.put.stream().map(Letter::subject).toList());
            assertEquals(1, letters.put.getLast().attachments().size());
            assertTrue(
                    letters.to.containsAll(List.of(room.member().user(), room.convener().user())));
        }
    }

    @Test
    void theCalendarAndTheRemindersFollowTheGroup() {
        try (var room = new MeetingRoom(Engine.SQLITE, folder)) {
            MeetingId meeting = room.meeting("2090-03-31");
            MeetingCalendar calendar =
                    new MeetingCalendar(
                            room.meetings,
                            room.years,
                            room.plans.small.organisation(),
                            room.plans.storage.database());
            CalendarEntry entry = calendar.ofPerson(room.member()).getFirst();
            assertEquals("plan.meeting-" + meeting, entry.id());
            assertTrue(entry.when() instanceof CalendarEntry.Time);
            assertTrue(
                    calendar.ofGroup(
                                    SmallOrganisation.MYSAM_HOFORS,
                                    room.plans.small.viewer(
                                            Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN))
                            .isEmpty());

            MeetingRoom.saved(
                    room.years.setReview(
                            room.convener(),
                            SmallOrganisation.MYSAM_HOFORS,
                            0,
                            room.followUp.today().plusDays(5).toString()));
            MeetingReminders reminders =
                    new MeetingReminders(room.years, room.plans.small.organisation());
            LocalDate soon = room.followUp.today().plusDays(7);
            assertEquals(1, reminders.of(room.convener(), soon).size());
            assertEquals(List.of(), reminders.of(room.member(), soon));
        }
    }

    /** Keeps what is put. */
    private static final class Letters implements Post {
        private final List<Letter> put = new ArrayList<>();
        private final List<UserId> to = new ArrayList<>();

        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public int put(Letter letter, Collection<UserId> receivers) {
            put.add(letter);
            to.addAll(receivers);
            return receivers.size();
        }

        @Override
        public List<Posted> about(String key) {
            return List.of();
        }
    }
}
