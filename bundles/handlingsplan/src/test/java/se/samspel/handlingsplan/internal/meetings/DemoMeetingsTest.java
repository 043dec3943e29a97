package se.samspel.handlingsplan.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.demo.DemoStory.Scene;
import se.samspel.api.demo.DemoYear;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.DemoHofors;
import se.samspel.storage.testing.Engine;

class DemoMeetingsTest {
    @TempDir Path folder;

    @Test
    void eachMeetingIsPlayedOnItsOwnDay() throws Exception {
        try (var room = new MeetingRoom(Engine.SQLITE, folder)) {
            PlanId adopted = DemoHofors.adopted(room.plans);
            DemoMeetings demo =
                    new DemoMeetings(
                            room.followUp,
                            room.calls,
                            room.checkIns,
                            room.meetings,
                            room.book,
                            room.conveners,
                            room.years,
                            room.plans.documents(),
                            room.plans.storage.database());
            Instant now = room.plans.clock.instant();
            List<Scene> scenes = new ArrayList<>(demo.scenes(now, room.plans.small::viewer));
            scenes.sort(Comparator.comparing(Scene::at));
            for (Scene scene : scenes) {
                assertTrue(!scene.at().isAfter(now), "ahead: " + scene.at());
                assertTrue(scene.at().isAfter(now.minus(DemoYear.LONGEST)), "too old");
            }
            List<LocalDate> days = new ArrayList<>();
            for (Scene scene : scenes) {
                int before = finished(room);
                scene.act().play();
                if (finished(room) > before) {
                    days.add(LocalDate.ofInstant(scene.at(), Swedish.ZONE));
                }
            }
            List<Meetings.Line> meetings = room.meetings.of(room.member(), MYSAM_HOFORS);
            assertEquals(5, meetings.size());
            assertEquals(
                    days,
                    meetings.reversed().stream()
                            .filter(it -> it.status() == MeetingStatus.FINISHED)
                            .map(Meetings.Line::day)
                            .toList());
            assertTrue(
                    days.stream()
                            .noneMatch(it -> it.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0));
            assertEquals(List.of(adopted), room.open(meetings.getLast().id()).plans());
            assertEquals(
                    List.of("ON_TRACK", "REACHED"),
                    room.plans.plans.open(room.member(), adopted).goals().stream()
                            .map(it -> it.standing())
                            .filter(it -> !it.isEmpty())
                            .sorted()
                            .toList());
            assertEquals(List.of(), demo.scenes(now, room.plans.small::viewer));
        }
    }

    private static int finished(MeetingRoom room) {
        return (int)
                room.meetings.of(room.member(), MYSAM_HOFORS).stream()
                        .filter(it -> it.status() == MeetingStatus.FINISHED)
                        .count();
    }
}
