package se.samspel.api.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.access.DemoPeople;

/**
 * One bundle's share of the demo's year, as a service. All stories are told together, at the first start of a demo: scene
 * after scene in the order of their times, each while the server's clock shows that time. So a plan, its history, the log
 * and a report's date agree, and a scene may build on what another bundle's earlier scene has made.
 */
@ConsumerType
public interface DemoStory {
    /** Whose story it is, for the operator's log. */
    String name();

    /**
     * The scenes; none when the bundle already has content. When the demo has been told before, scenes of a new story are
     * played in order as well, but at the time it then is.
     *
     * @param now the real time, for what is to lie ahead or behind of today
     * @param people in whose names it is done
     */
    List<Scene> scenes(Instant now, DemoPeople people);

    /**
     * Something the people of the demo did.
     *
     * @param at when; at most {@link DemoYear#LONGEST} ago, and never ahead
     */
    record Scene(Instant at, Act act) {
        private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

        /** A scene at about a time: in working hours, on the last weekday before it. */
        public static Scene atWork(Instant about, Act act) {
            LocalDate day = LocalDate.ofInstant(about, SWEDEN).minusDays(1);
            while (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
                day = day.minusDays(1);
            }
            int minutes = day.getDayOfYear() * 97 % (7 * 60);
            return new Scene(day.atTime(9, 0).plusMinutes(minutes).atZone(SWEDEN).toInstant(), act);
        }
    }

    /** What is done, the same way as a request would do it. */
    @FunctionalInterface
    interface Act {
        /** @throws Exception when it could not be done; the rest of the story is then left out, and the log says so */
        void play() throws Exception;
    }
}
