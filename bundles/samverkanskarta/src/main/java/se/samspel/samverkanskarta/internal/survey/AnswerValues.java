package se.samspel.samverkanskarta.internal.survey;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Goes;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Meeting;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.NewMeeting;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Worth;

/** An answer as the fields of its forms: {@code people-m12}, {@code new-name-1}, {@code missing}. */
public final class AnswerValues {
    static final String GOES = "goes-";
    static final String PEOPLE = "people-";
    static final String TIMES = "times-";
    static final String MINUTES = "minutes-";
    static final String GROUPS = "groups-";
    static final String PARTIES = "parties-";
    static final String OTHERS = "others-";
    static final String WORTH = "worth-";
    static final String COMMENT = "comment-";
    static final String NEW_NAME = "newname-";
    static final String NEW_LEVEL = "newlevel-";
    static final String NEW_PURPOSE = "newpurpose-";
    static final String NEW_WHO = "newwho-";
    static final String NEW_TIMES = "newtimes-";
    static final String NEW_MINUTES = "newminutes-";
    static final String MISSING = "missing";
    static final String CAN_GO = "can-go";

    /** The field that is named when an answer as a whole is too long. */
    public static final String TOO_MUCH = MISSING;

    /** Most meetings that one answer can add. */
    public static final int MOST_NEW = 5;

    private AnswerValues() {}

    /** The answer that values say; a number that is none counts as unsaid. */
    public static SurveyAnswer answer(Map<String, String> values) {
        Set<String> forums = new LinkedHashSet<>();
        for (String name : values.keySet()) {
            if (name.startsWith(GOES)) {
                forums.add(name.substring(GOES.length()));
            }
        }
        List<NewMeeting> added = new ArrayList<>();
        for (int at = 1; at <= MOST_NEW; at++) {
            if (!text(values, NEW_NAME + at).isEmpty()) {
                added.add(added(values, at));
            }
        }
        return new SurveyAnswer(
                forums.stream()
                        .map(it -> meeting(values, it))
                        .filter(it -> it.goes() != Goes.UNSAID)
                        .toList(),
                added,
                text(values, MISSING),
                text(values, CAN_GO));
    }

    private static Meeting meeting(Map<String, String> values, String forum) {
        Goes goes = one(Goes.class, text(values, GOES + forum), Goes.UNSAID);
        return goes == Goes.YES
                ? new Meeting(
                        forum,
                        goes,
                        number(values, PEOPLE + forum),
                        number(values, TIMES + forum),
                        number(values, MINUTES + forum),
                        words(text(values, GROUPS + forum)).map(Carried::plain).toList(),
                        words(text(values, PARTIES + forum)).toList(),
                        text(values, OTHERS + forum),
                        one(Worth.class, text(values, WORTH + forum), Worth.UNSAID),
                        text(values, COMMENT + forum))
                : new Meeting(forum, goes, 0, 0, 0, List.of(), List.of(), "", Worth.UNSAID, "");
    }

    private static NewMeeting added(Map<String, String> values, int at) {
        return new NewMeeting(
                text(values, NEW_NAME + at),
                one(Level.class, text(values, NEW_LEVEL + at), Level.OPERATIVE),
                text(values, NEW_PURPOSE + at),
                text(values, NEW_WHO + at),
                number(values, NEW_TIMES + at),
                number(values, NEW_MINUTES + at));
    }

    /** The fields that an answer fills in. */
    public static Map<String, String> values(SurveyAnswer answer) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Meeting it : answer.meetings()) {
            values.put(GOES + it.forum(), it.goes().name());
            put(values, PEOPLE + it.forum(), it.people());
            put(values, TIMES + it.forum(), it.times());
            put(values, MINUTES + it.forum(), it.minutes());
            values.put(
                    GROUPS + it.forum(),
                    it.targetGroups().stream().map(Carried::code).collect(joining(" ")));
            values.put(PARTIES + it.forum(), String.join(" ", it.parties()));
            values.put(OTHERS + it.forum(), it.others());
            values.put(WORTH + it.forum(), it.worth() == Worth.UNSAID ? "" : it.worth().name());
            values.put(COMMENT + it.forum(), it.comment());
        }
        for (int at = 1; at <= answer.added().size(); at++) {
            NewMeeting it = answer.added().get(at - 1);
            values.put(NEW_NAME + at, it.name());
            values.put(NEW_LEVEL + at, it.level().name());
            values.put(NEW_PURPOSE + at, it.purpose());
            values.put(NEW_WHO + at, it.who());
            put(values, NEW_TIMES + at, it.times());
            put(values, NEW_MINUTES + at, it.minutes());
        }
        values.put(MISSING, answer.missing());
        values.put(CAN_GO, answer.canGo());
        return values;
    }

    private static void put(Map<String, String> values, String name, int number) {
        values.put(name, number == 0 ? "" : Integer.toString(number));
    }

    private static String text(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").strip();
    }

    private static int number(Map<String, String> values, String name) {
        String text = text(values, name);
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(it -> !it.isEmpty()).distinct();
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
