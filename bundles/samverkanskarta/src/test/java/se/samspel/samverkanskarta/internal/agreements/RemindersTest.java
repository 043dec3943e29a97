package se.samspel.samverkanskarta.internal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Role;
import se.samspel.api.post.CalendarEntry;
import se.samspel.api.post.ReminderSource.Reminder;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Who is told of agreements that end, and when. */
class RemindersTest {
    private static final LocalDate ENDS = LocalDate.of(2027, 12, 31);
    private static final LocalDate REVIEW = LocalDate.of(2027, 11, 1);
    @TempDir Path folder;

    @OnBothEngines
    void whoLooksAfterTheMapIsRemindedInTimeAndNobodyElse(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String forum = agreed(room, line, "EXISTS");
            var reminders = new AgreementReminders(grounds(room));
            assertEquals(List.of(), reminders.of(room.leader(), REVIEW.minusDays(1)));
            Reminder due = reminders.of(room.leader(), REVIEW).getFirst();
            assertEquals("Se över Ungdomsavtalet, gäller till 31 december 2027", due.what());
            assertEquals(REVIEW, due.due());
            assertEquals(1, reminders.of(room.office(), ENDS.plusYears(1)).size());
            assertEquals(List.of(), reminders.of(room.member(), ENDS));
            assertEquals(
                    List.of(), reminders.of(room.small.viewer(Role.OFFICE, LOKUS_TIERP), ENDS));
            MapRoom.saved(room.put(line, MapPart.FORUM, forum, 1, "basis-until", "2030-12-31"));
            assertEquals(List.of(), reminders.of(room.office(), ENDS));
        }
    }

    @OnBothEngines
    void whatIsWishedForAndWhatIsOldRemindsNobody(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            agreed(room, line, "MISSING");
            VersionLine old = room.map("Äldre");
            agreed(room, old, "EXISTS");
            var reminders = new AgreementReminders(grounds(room));
            assertEquals(1, reminders.of(room.office(), ENDS).size());
            add(room, old, "DESIRED");
            assertEquals(1, reminders.of(room.office(), ENDS).size());
            add(room, old, "CURRENT");
            assertEquals(List.of(), reminders.of(room.office(), ENDS));
        }
    }

    private static void add(MapRoom room, VersionLine line, String kind) {
        room.desk.add(
                room.office(),
                line.map(),
                Map.of("title", "Nästa", "kind", kind, "day", "2027-06-01"),
                Optional.empty(),
                "");
    }

    @OnBothEngines
    void theLastDayStandsInTheCalendarsOfTheGroups(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            agreed(room, room.map("Unga vuxna"), "EXISTS");
            var calendar = new AgreementCalendar(grounds(room), room.small.organisation());
            CalendarEntry entry = calendar.ofGroup(MYSAM_HOFORS, room.member()).getFirst();
            assertEquals(new CalendarEntry.Day(ENDS), entry.when());
            assertEquals(List.of(), calendar.ofGroup(LOKUS_TIERP, room.member()));
            assertEquals(List.of(), calendar.ofGroup(MYSAM_HOFORS, room.small.stranger()));
            assertEquals(
                    List.of(new CalendarEntry.Day(REVIEW)),
                    calendar.ofPerson(room.small.viewer(Role.OFFICE, GAVLEBORG)).stream()
                            .map(CalendarEntry::when)
                            .toList());
            assertEquals(List.of(), calendar.ofPerson(room.member()));
        }
    }

    private static String agreed(MapRoom room, VersionLine line, String status) {
        return room.add(
                line,
                MapPart.FORUM,
                "name",
                "Mötet",
                "status",
                status,
                "basis",
                "AGREEMENT",
                "basis-text",
                "Ungdomsavtalet",
                "basis-until",
                ENDS.toString());
    }

    private static Grounds grounds(MapRoom room) {
        return new Grounds(room.storage.database(), room.small.access(), room.maps);
    }
}
