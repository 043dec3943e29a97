package se.samspel.handlingsplan.internal.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.CalendarEntry;
import se.samspel.api.post.ReminderSource.Reminder;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.revision.Revisions;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class PlanDatesTest {
    @TempDir Path folder;

    private static PlanDates dates(PlanRoom room) {
        return new PlanDates(
                room.storage.database(), room.small.access(), room.small.organisation());
    }

    private static List<String> titles(List<CalendarEntry> entries) {
        return entries.stream().map(CalendarEntry::title).toList();
    }

    @OnBothEngines
    void aPersonIsConcernedByTheOwnPartyAndALeaderByAll(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Fler i arbete");
            String own = String.valueOf(room.member().memberships().getFirst().party());
            room.activity(plan, goal, Map.of("what", "Vårt", "party", own, "due", "2027-05-01"));
            room.activity(
                    plan,
                    goal,
                    Map.of("what", "Andras", "party", "forsakringskassan", "due", "2027-06-01"));
            room.activity(
                    plan,
                    goal,
                    Map.of("what", "Klart", "party", own, "due", "2027-05-02", "status", "DONE"));
            room.activity(plan, goal, Map.of("what", "Utan datum", "party", own));
            assertEquals(
                    List.of("Klart senast: Vårt"), titles(dates(room).ofPerson(room.member())));
            assertEquals(
                    List.of("Klart senast: Vårt", "Klart senast: Andras"),
                    titles(dates(room).ofPerson(room.convener())));
            assertEquals(
                    List.of("Klart senast: Vårt", "Klart senast: Andras"),
                    titles(dates(room).ofGroup(MYSAM_HOFORS, room.member())));
            assertEquals(
                    List.of("Vårt"),
                    dates(room).of(room.convener(), LocalDate.of(2027, 5, 15)).stream()
                            .map(Reminder::what)
                            .toList());
            Viewer other = room.small.viewer(Role.CONVENER, MYSAM_SANDVIKEN);
            assertEquals(List.of(), dates(room).ofPerson(other));
            assertEquals(List.of(), dates(room).ofGroup(MYSAM_HOFORS, other));
        }
    }

    @OnBothEngines
    void aRevisionTakesOverWhenItIsAdopted(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            room.activity(
                    plan,
                    room.goal(plan, "Fler i arbete"),
                    Map.of("what", "Träffas", "due", "2027-05-01"));
            room.adopt(plan);
            var begun =
                    new Revisions(room.plans, room.maker, room.storage.database())
                            .begin(room.convener(), plan);
            PlanId next = ((Revisions.Begun.Made) begun).plan();
            assertEquals(
                    List.of("/handlingsplaner/" + plan),
                    dates(room).ofPerson(room.convener()).stream()
                            .map(CalendarEntry::path)
                            .toList());
            room.adopt(next);
            assertEquals(
                    List.of("/handlingsplaner/" + next),
                    dates(room).ofPerson(room.convener()).stream()
                            .map(CalendarEntry::path)
                            .toList());
        }
    }
}
