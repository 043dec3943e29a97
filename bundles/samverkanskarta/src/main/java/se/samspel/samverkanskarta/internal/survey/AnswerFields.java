package se.samspel.samverkanskarta.internal.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Goes;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Worth;

/**
 * What is asked of one function about a map: which of its meetings they go to, then about each of those, then what is
 * missing.
 *
 * @param now the map as it stands
 * @param function who is asked
 */
public record AnswerFields(Inventory now, MapFunction function) {
    /** The pages of questions, in order. */
    public enum Step {
        WHICH,
        ABOUT,
        MISSING
    }

    private static final int COMMENT = 1_000;
    private static final int LAST = 2_000;

    /** The fields of a page. @param said what is said so far: the second page asks about what was chosen on the first */
    public List<Field> of(Step step, Map<String, String> said) {
        return switch (step) {
            case WHICH -> now.meeting().stream().map(this::goes).toList();
            case ABOUT -> chosen(said).stream().flatMap(it -> about(it).stream()).toList();
            case MISSING -> atLast(said);
        };
    }

    /** The forums that they have said they go to, in the map's order. */
    public List<Forum> chosen(Map<String, String> said) {
        SurveyAnswer answer = AnswerValues.answer(said);
        return now.meeting().stream().filter(it -> answer.goesTo(it.key())).toList();
    }

    /** Whether the map says that the function goes to a forum. */
    public boolean sits(Forum forum) {
        return forum.seat(function.key()).isPresent();
    }

    /** Whether somebody of the function's party goes to a forum. */
    public boolean isOfParty(Forum forum) {
        return forum.seats().stream()
                .anyMatch(it -> now.functionOf(it).party().equals(function.party()));
    }

    public Field goes(Forum forum) {
        return choice(
                AnswerValues.GOES + forum.key(),
                "Går du på " + forum.name() + "?",
                List.of(
                        new Field.Choice(Goes.YES.name(), "Ja"),
                        new Field.Choice(Goes.NO.name(), "Nej")));
    }

    /** What is asked about a forum that they go to. */
    public List<Field> about(Forum forum) {
        String key = forum.key();
        return List.of(
                number(AnswerValues.PEOPLE + key, "Så många av er brukar komma", ""),
                number(AnswerValues.TIMES + key, "Möten per år", ""),
                number(AnswerValues.MINUTES + key, "Minuter per möte", ""),
                several(
                        AnswerValues.GROUPS + key,
                        "Till nytta för vilka målgrupper",
                        targetGroups()),
                several(
                        AnswerValues.PARTIES + key,
                        "Till nytta för vilka parter",
                        now.parties().stream()
                                .map(it -> new Field.Choice(it.key(), it.name()))
                                .toList()),
                shortText(AnswerValues.OTHERS + key, "Till nytta för någon annan", "", 120),
                choice(
                        AnswerValues.WORTH + key,
                        "Är mötet värt tiden?",
                        Arrays.stream(Worth.values())
                                .filter(it -> it != Worth.UNSAID)
                                .map(it -> new Field.Choice(it.name(), it.swedish()))
                                .toList()),
                longText(AnswerValues.COMMENT + key, "Något mer om mötet", "", COMMENT));
    }

    /** What the map says already: what stands in the fields before anything is written. */
    public Map<String, String> stands(Forum forum) {
        Map<String, String> stands = new LinkedHashMap<>();
        forum.seat(function.key())
                .ifPresent(
                        it ->
                                stands.put(
                                        AnswerValues.PEOPLE + forum.key(),
                                        Integer.toString(it.people())));
        put(stands, AnswerValues.TIMES + forum.key(), forum.pace().timesPerYear());
        put(stands, AnswerValues.MINUTES + forum.key(), forum.pace().minutes());
        return stands;
    }

    private static void put(Map<String, String> stands, String name, int number) {
        if (number > 0) {
            stands.put(name, Integer.toString(number));
        }
    }

    /** The fields of a meeting that the map does not have. @param at from 1 */
    public static List<Field> added(int at) {
        return List.of(
                shortText(AnswerValues.NEW_NAME + at, "Mötets namn", "", 160),
                choice(
                        AnswerValues.NEW_LEVEL + at,
                        "Nivå",
                        Arrays.stream(Level.values())
                                .map(it -> new Field.Choice(it.name(), it.swedish()))
                                .toList()),
                longText(AnswerValues.NEW_PURPOSE + at, "Vad mötet är till för", "", COMMENT),
                shortText(
                        AnswerValues.NEW_WHO + at,
                        "Vilka som är med",
                        "Funktioner och parter, inga namn på personer.",
                        300),
                number(AnswerValues.NEW_TIMES + at, "Möten per år", ""),
                number(AnswerValues.NEW_MINUTES + at, "Minuter per möte", ""));
    }

    /** How many forms for new meetings there are: those that are filled in, and one more while there is room. */
    public static int forms(Map<String, String> said) {
        return Math.min(AnswerValues.answer(said).added().size() + 1, AnswerValues.MOST_NEW);
    }

    private static List<Field> atLast(Map<String, String> said) {
        List<Field> fields = new ArrayList<>();
        for (int at = 1; at <= forms(said); at++) {
            fields.addAll(added(at));
        }
        fields.addAll(inWords());
        return fields;
    }

    /** The last two questions. */
    public static List<Field> inWords() {
        return List.of(
                longText(
                        AnswerValues.MISSING,
                        "Vad saknas?",
                        "Ett möte, en funktion eller något som ingen tar hand om.",
                        LAST),
                longText(AnswerValues.CAN_GO, "Vad kan tas bort eller slås ihop?", "", LAST));
    }

    private List<Field.Choice> targetGroups() {
        TreeSet<String> all = new TreeSet<>();
        now.forums().forEach(it -> all.addAll(it.targetGroups()));
        return all.stream().map(it -> new Field.Choice(Carried.code(it), it)).toList();
    }

    private static Field shortText(String id, String label, String help, int most) {
        return new Field(id, FieldType.SHORT_TEXT, label, help, false, most, List.of());
    }

    private static Field longText(String id, String label, String help, int most) {
        return new Field(id, FieldType.LONG_TEXT, label, help, false, most, List.of());
    }

    private static Field number(String id, String label, String help) {
        return Field.of(id, FieldType.NUMBER, label, help);
    }

    private static Field choice(String id, String label, List<Field.Choice> from) {
        return new Field(id, FieldType.CHOICE, label, "", false, 100, from);
    }

    private static Field several(String id, String label, List<Field.Choice> from) {
        int most = Math.max(FieldType.CHOICES.most(), from.size() * 400);
        return new Field(id, FieldType.CHOICES, label, "", false, most, from);
    }
}
