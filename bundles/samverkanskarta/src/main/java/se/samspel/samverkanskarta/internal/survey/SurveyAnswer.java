package se.samspel.samverkanskarta.internal.survey;

import java.util.List;
import java.util.Optional;
import se.samspel.samverkanskarta.internal.model.Level;

/**
 * What somebody of a function answered.
 *
 * @param meetings about forums of the map; those that nothing is said of are left out
 * @param added meetings that the map does not have
 * @param missing what is missing, in words
 * @param canGo what could go, in words
 */
public record SurveyAnswer(
        List<Meeting> meetings, List<NewMeeting> added, String missing, String canGo) {
    public static final SurveyAnswer NONE = new SurveyAnswer(List.of(), List.of(), "", "");

    public SurveyAnswer {
        meetings = List.copyOf(meetings);
        added = List.copyOf(added);
    }

    /** Whether somebody goes to a meeting. */
    public enum Goes {
        UNSAID,
        YES,
        NO
    }

    /** Whether a meeting is worth its time. */
    public enum Worth {
        UNSAID(""),
        YES("Ja"),
        PARTLY("Delvis"),
        NO("Nej");

        private final String swedish;

        Worth(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /**
     * About a forum of the map. A number that is 0 says nothing else than the map does.
     *
     * @param forum its key
     * @param people how many of the function come
     * @param times meetings a year
     * @param minutes length of one
     * @param targetGroups to the benefit of which target groups
     * @param parties to the benefit of which parties, by key
     * @param others to the benefit of whom else
     */
    public record Meeting(
            String forum,
            Goes goes,
            int people,
            int times,
            int minutes,
            List<String> targetGroups,
            List<String> parties,
            String others,
            Worth worth,
            String comment) {
        public Meeting {
            targetGroups = List.copyOf(targetGroups);
            parties = List.copyOf(parties);
        }
    }

    /** A meeting that is not on the map. @param who who is there, in words */
    public record NewMeeting(
            String name, Level level, String purpose, String who, int times, int minutes) {}

    public Optional<Meeting> about(String forum) {
        return meetings.stream().filter(it -> it.forum().equals(forum)).findFirst();
    }

    /** Whether they say that they go to a forum. */
    public boolean goesTo(String forum) {
        return about(forum).filter(it -> it.goes() == Goes.YES).isPresent();
    }
}
