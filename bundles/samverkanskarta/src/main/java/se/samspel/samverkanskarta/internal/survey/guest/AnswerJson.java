package se.samspel.samverkanskarta.internal.survey.guest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer;

/** An answer as programs send it; what is left out is unsaid. */
public record AnswerJson(
        @Nullable List<MeetingJson> meetings,
        @Nullable List<NewMeetingJson> added,
        @Nullable String missing,
        @Nullable String canGo) {
    /** About a forum of the map. @param goes YES or NO; {@code parties} by key; {@code worth} YES, PARTLY or NO */
    public record MeetingJson(
            @Nullable String forum,
            SurveyAnswer.@Nullable Goes goes,
            @Nullable Integer people,
            @Nullable Integer times,
            @Nullable Integer minutes,
            @Nullable List<String> targetGroups,
            @Nullable List<String> parties,
            @Nullable String others,
            SurveyAnswer.@Nullable Worth worth,
            @Nullable String comment) {
        SurveyAnswer.Meeting meeting() {
            return new SurveyAnswer.Meeting(
                    text(forum),
                    goes == null ? SurveyAnswer.Goes.UNSAID : goes,
                    number(people),
                    number(times),
                    number(minutes),
                    list(targetGroups).toList(),
                    list(parties).toList(),
                    text(others),
                    worth == null ? SurveyAnswer.Worth.UNSAID : worth,
                    text(comment));
        }
    }

    /** A meeting that the map does not have. */
    public record NewMeetingJson(
            @Nullable String name,
            @Nullable Level level,
            @Nullable String purpose,
            @Nullable String who,
            @Nullable Integer times,
            @Nullable Integer minutes) {
        SurveyAnswer.NewMeeting meeting() {
            return new SurveyAnswer.NewMeeting(
                    text(name),
                    level == null ? Level.OPERATIVE : level,
                    text(purpose),
                    text(who),
                    number(times),
                    number(minutes));
        }
    }

    SurveyAnswer answer() {
        return new SurveyAnswer(
                list(meetings).map(MeetingJson::meeting).toList(),
                list(added).map(NewMeetingJson::meeting).toList(),
                text(missing),
                text(canGo));
    }

    private static <T> Stream<T> list(@Nullable List<T> sent) {
        return sent == null ? Stream.empty() : sent.stream();
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static int number(@Nullable Integer sent) {
        return sent == null ? 0 : sent;
    }
}
