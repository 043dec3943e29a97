package se.samspel.identity.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.CalendarEntry;
import se.samspel.api.post.CalendarSource;
import se.samspel.api.post.Links;
import se.samspel.api.web.Problem;
import se.samspel.identity.internal.OpenRooms;
import se.samspel.identity.internal.Secrets;
import se.samspel.identity.internal.links.StoredLinks;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class CalendarsTest {
    private static final String HERE = "192.0.2.7";
    private static final String ORIGIN = "https://samspel.example";

    @TempDir Path folder;

    /** One date for the group, another for the person. */
    private static final class Dates implements CalendarSource {
        @Override
        public List<CalendarEntry> ofGroup(UnitId group, Viewer reader) {
            return List.of(entry("Gruppens datum"));
        }

        @Override
        public List<CalendarEntry> ofPerson(Viewer person) {
            return List.of(entry("Datum för " + person.name()));
        }

        private static CalendarEntry entry(String title) {
            return new CalendarEntry(
                    "test.one",
                    title,
                    "",
                    "",
                    new CalendarEntry.Day(LocalDate.of(2027, 4, 1)),
                    "",
                    Instant.EPOCH);
        }
    }

    private static StoredLinks links(OpenRooms rooms) {
        return new StoredLinks(rooms.database(), rooms.people(), rooms.attempts(), rooms.clock());
    }

    private static Calendars calendars(OpenRooms rooms, CalendarSource... sources) {
        return Calendars.of(
                links(rooms),
                rooms.people(),
                rooms.access(),
                rooms.organisation(),
                List.of(sources),
                "");
    }

    private static String token(String path) {
        return path.substring("/kalender/".length(), path.length() - ".ics".length());
    }

    private static void assertGone(Calendars calendars, String token) {
        NotThere gone = assertThrows(NotThere.class, () -> calendars.at(token, HERE, ORIGIN));
        assertEquals("Kalendern finns inte, eller så har du inte tillgång.", gone.getMessage());
    }

    @OnBothEngines
    void anAddressOpensItsCalendarUntilItIsTakenBack(Engine engine) {
        try (OpenRooms rooms = new OpenRooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer lea = rooms.member(ada, "Lea Norrby", Role.MEMBER);
            Calendars calendars = calendars(rooms, new Dates());
            String own = token(calendars.make(lea, null));
            String group = token(calendars.make(lea, OpenRooms.HOFORS));
            assertTrue(calendars.at(own, HERE, ORIGIN).contains("SUMMARY:Datum för Lea Norrby"));
            assertTrue(calendars.at(group, HERE, ORIGIN).contains("SUMMARY:Gruppens datum"));
            List<Links.Link> all = links(rooms).of(lea);
            assertEquals(2, all.size());
            assertEquals(
                    List.of(Optional.of(rooms.clock().instant())),
                    all.stream().map(it -> Optional.ofNullable(it.lastUsed())).distinct().toList());
            links(rooms).revoke(lea, all.getFirst().id());
            assertGone(calendars, group);
            assertTrue(calendars.at(own, HERE, ORIGIN).startsWith("BEGIN:VCALENDAR\r\n"));
            assertThrows(NotThere.class, () -> links(rooms).revoke(ada, all.getLast().id()));
        }
    }

    @OnBothEngines
    void anAddressEndsWithTheRightsOfItsMaker(Engine engine) {
        try (OpenRooms rooms = new OpenRooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer lea = rooms.member(ada, "Lea Norrby", Role.MEMBER);
            Viewer bo = rooms.member(ada, "Bo Sandin", Role.MEMBER);
            Calendars calendars = calendars(rooms, new Dates());
            String leas = token(calendars.make(lea, OpenRooms.HOFORS));
            String bos = token(calendars.make(bo, null));
            rooms.leave(ada, lea);
            rooms.close(ada, bo);
            assertGone(calendars, leas);
            assertGone(calendars, bos);
            assertThrows(NotThere.class, () -> calendars.make(ada, OpenRooms.HOFORS));
        }
    }

    @OnBothEngines
    void theAddressItselfIsNotKeptAndEndsWhenItIsTooOld(Engine engine) {
        try (OpenRooms rooms = new OpenRooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            StoredLinks links = links(rooms);
            Links.Made made =
                    links.make(ada, "enkat", null, rooms.clock().instant().plusSeconds(60));
            String kept =
                    rooms.database()
                            .read(
                                    query ->
                                            query.sql("select token_hash from identity_link")
                                                    .one(String.class));
            assertEquals(Secrets.mark(made.token()), kept);
            assertTrue(links.open("enkat", made.token(), HERE).isPresent());
            assertTrue(links.open("kalender", made.token(), HERE).isEmpty());
            rooms.pass(Duration.ofSeconds(61));
            assertTrue(links.open("enkat", made.token(), HERE).isEmpty());
            assertEquals(List.of(), links.of(ada));
        }
    }

    @OnBothEngines
    void guessesAreLimitedByWhereTheyComeFrom(Engine engine) {
        try (OpenRooms rooms = new OpenRooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            StoredLinks links = links(rooms);
            Links.Made made = links.make(ada, "kalender", null, null);
            for (int guess = 0; guess < 60; guess++) {
                assertTrue(links.open("kalender", "gissning" + guess, HERE).isEmpty());
            }
            Problem many =
                    assertThrows(Problem.class, () -> links.open("kalender", "en till", HERE));
            assertEquals(429, many.status());
            assertTrue(links.open("kalender", "annan", "192.0.2.8").isEmpty());
            assertTrue(links.open("kalender", made.token(), HERE).isPresent());
        }
    }

    @OnBothEngines
    void makingAndTakingBackAreInTheAuditTrailWithoutTheAddress(Engine engine) {
        try (OpenRooms rooms = new OpenRooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Calendars calendars = calendars(rooms);
            String token = token(calendars.make(ada, null));
            links(rooms).revoke(ada, links(rooms).of(ada).getFirst().id());
            List<String> events =
                    rooms.events().stream().map(it -> it.event() + it.summary()).toList();
            assertTrue(events.stream().anyMatch(it -> it.contains("LinkMade")), events::toString);
            assertTrue(
                    events.stream().anyMatch(it -> it.contains("LinkRevoked")), events::toString);
            assertFalse(events.toString().contains(token));
        }
    }

    @OnBothEngines
    void aSourceThatFailsCostsItsOwnDatesOnly(Engine engine) {
        try (OpenRooms rooms = new OpenRooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            CalendarSource broken =
                    new CalendarSource() {
                        @Override
                        public List<CalendarEntry> ofGroup(UnitId group, Viewer reader) {
                            throw new IllegalStateException("broken");
                        }

                        @Override
                        public List<CalendarEntry> ofPerson(Viewer person) {
                            throw new IllegalStateException("broken");
                        }
                    };
            Calendars calendars = calendars(rooms, broken, new Dates());
            assertTrue(
                    calendars
                            .at(token(calendars.make(ada, null)), HERE, ORIGIN)
                            .contains("SUMMARY:Datum för Ada Rot"));
        }
    }
}
