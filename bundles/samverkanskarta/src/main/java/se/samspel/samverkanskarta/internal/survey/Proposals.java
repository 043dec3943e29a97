package se.samspel.samverkanskarta.internal.survey;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.survey.Slot.Kind;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.NewMeeting;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Worth;

/**
 * What answers say that a map does not. The same answers and the same map give the same proposals, whatever order the
 * answers came in; what the map already says is not proposed.
 */
public final class Proposals {
    /** How many of a function sit in a forum. */
    public static final String PEOPLE = "people";

    public static final String TARGET_GROUP = "target-group";

    /** Who is at a new meeting, in words. */
    public static final String WHO = "who";

    private final Inventory now;
    private final List<Said> answers;
    private final Hearing hearing;

    private Proposals(long survey, Inventory now, List<Said> answers) {
        this.now = now;
        this.answers = answers.stream().sorted(comparing(Said::answer)).toList();
        this.hearing = new Hearing(survey, now);
        this.answers.forEach(hearing::hear);
    }

    /** All there are, forum by forum in the map's order, then new forums, then what is about none. */
    public static List<Proposal> of(long survey, Inventory now, List<Said> answers) {
        return new Proposals(survey, now, answers).all();
    }

    private List<Proposal> all() {
        List<String> order = now.forums().stream().map(Forum::key).toList();
        return hearing.voices().entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(Voice::differs))
                .flatMap(it -> proposal(it.getKey(), it.getValue()).stream())
                .sorted(
                        comparing((Proposal it) -> rank(order, it.slot()))
                                .thenComparing(it -> it.slot().kind())
                                .thenComparing(it -> it.slot().forum())
                                .thenComparing(it -> it.slot().about()))
                .toList();
    }

    private static int rank(List<String> order, Slot slot) {
        int at = order.indexOf(slot.forum());
        return at >= 0 ? at : order.size() + (slot.forum().isEmpty() ? 0 : 1);
    }

    private Optional<Proposal> proposal(Slot slot, List<Voice> voices) {
        Optional<Forum> forum = now.forum(slot.forum());
        boolean fits =
                (slot.forum().isEmpty() || forum.isPresent())
                        && (slot.kind() != Kind.SEAT
                                || now.functions().stream()
                                        .anyMatch(it -> it.key().equals(slot.about())));
        String value = Tally.inOrder(voices).getFirst();
        String stands = forum.map(it -> stands(it, slot)).orElse("");
        return switch (slot.kind()) {
            case FORUM -> Optional.of(new Proposal(slot, added(slot, voices), "", voices, fits));
            case WORTH -> worth(slot, voices);
            default ->
                    Optional.of(
                            new Proposal(
                                    slot,
                                    Map.of(field(slot.kind()), told(slot.kind(), value)),
                                    stands,
                                    voices,
                                    fits));
        };
    }

    /** The field that holds what is proposed, of those that have one. */
    public static String field(Kind kind) {
        return switch (kind) {
            case SEAT -> PEOPLE;
            case TIMES -> FieldIds.TIMES;
            case MINUTES -> FieldIds.MINUTES;
            case TARGET_GROUP -> TARGET_GROUP;
            case BENEFIT -> FieldIds.BENEFIT_FOR;
            case FORUM -> FieldIds.NAME;
            case WORTH, COMMENT, MISSING, CAN_GO -> FieldIds.FINDING;
        };
    }

    /** As it stands on the map. */
    static String told(Kind kind, String value) {
        return switch (kind) {
            case MISSING -> "Saknas: " + value;
            case CAN_GO -> "Kan tas bort: " + value;
            default -> value;
        };
    }

    private static String stands(Forum forum, Slot slot) {
        return switch (slot.kind()) {
            case SEAT -> Integer.toString(forum.seat(slot.about()).map(Seat::people).orElse(0));
            case TIMES -> Integer.toString(forum.pace().timesPerYear());
            case MINUTES -> Integer.toString(forum.pace().minutes());
            case TARGET_GROUP -> forum.targetGroups().stream().sorted().collect(joining(", "));
            case BENEFIT -> forum.words().benefitFor();
            case FORUM, WORTH, COMMENT, MISSING, CAN_GO -> "";
        };
    }

    /** How many say yes, partly and no; nothing to propose while all say yes. */
    private Optional<Proposal> worth(Slot slot, List<Voice> voices) {
        String counted =
                Arrays.stream(Worth.values())
                        .filter(it -> it != Worth.UNSAID)
                        .map(it -> it.swedish() + ": " + count(voices, it))
                        .collect(joining(". ", "Är mötet värt tiden? ", "."));
        String stands = hearing.finding(slot).orElse("");
        return count(voices, Worth.YES) == voices.size() || stands.equals(counted)
                ? Optional.empty()
                : Optional.of(
                        new Proposal(
                                slot, Map.of(FieldIds.FINDING, counted), stands, voices, true));
    }

    private static long count(List<Voice> voices, Worth worth) {
        return voices.stream().filter(it -> it.value().equals(worth.name())).count();
    }

    /** A new forum as the earliest answers tell it; what one leaves out the next fills in. */
    private Map<String, String> added(Slot slot, List<Voice> voices) {
        List<Long> from = voices.stream().map(Voice::answer).toList();
        List<NewMeeting> told = new ArrayList<>();
        for (Said said : answers) {
            if (from.contains(said.answer())) {
                said.what().added().stream()
                        .filter(it -> Hearing.folded(it.name()).equals(slot.about()))
                        .forEach(told::add);
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FieldIds.NAME, first(told, NewMeeting::name));
        values.put(FieldIds.LEVEL, first(told, it -> it.level().name()));
        values.put(FieldIds.PURPOSE, first(told, NewMeeting::purpose));
        values.put(WHO, first(told, NewMeeting::who));
        values.put(FieldIds.TIMES, first(told, it -> number(it.times())));
        values.put(FieldIds.MINUTES, first(told, it -> number(it.minutes())));
        return values;
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static String first(List<NewMeeting> told, Function<NewMeeting, String> what) {
        return told.stream().map(what).filter(it -> !it.isEmpty()).findFirst().orElse("");
    }

    /** Those of a list that wait to be decided. @param decided the marks that each decided slot was decided from */
    public static List<Proposal> waiting(List<Proposal> all, Map<Slot, Set<String>> decided) {
        return all.stream()
                .filter(it -> it.isNewSince(decided.getOrDefault(it.slot(), Set.of())))
                .toList();
    }
}
