package se.samspel.samverkanskarta.internal.survey;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.survey.Slot.Kind;

/**
 * What is proposed, what stands and who says so, in plain Swedish.
 *
 * @param removed how forums that are no longer on the map were called, by key
 */
public record ProposalWords(Inventory now, Map<String, String> removed) {
    /** The name of a forum, also of one that is gone. */
    public String forum(String key) {
        return now.forum(key)
                .map(Forum::name)
                .orElseGet(() -> removed.getOrDefault(key, "Ett forum som är borttaget"));
    }

    /** What a function is called, with its party. */
    public String function(String key) {
        return Optional.ofNullable(now.functionsByKey().get(key))
                .map(it -> now.called(it) + ", " + now.partyOf(it).name())
                .orElse("En funktion som är borttagen");
    }

    private String bare(String key) {
        return Optional.ofNullable(now.functionsByKey().get(key))
                .map((MapFunction it) -> now.called(it))
                .orElse("En funktion som är borttagen");
    }

    /** What would stand, as one sentence that tells which forum it is about. */
    public String sentence(Slot slot, Map<String, String> values) {
        String alone = shortly(slot, values);
        return slot.forum().isEmpty() ? alone : forum(slot.forum()) + ": " + alone;
    }

    /** The same under the forum's own heading. */
    public String shortly(Slot slot, Map<String, String> values) {
        String value = values.getOrDefault(Proposals.field(slot.kind()), "");
        return switch (slot.kind()) {
            case SEAT -> seat(slot, value);
            case TIMES -> value + " möten per år";
            case MINUTES -> value + " minuter per möte";
            case TARGET_GROUP -> "Målgruppen " + value;
            case BENEFIT -> "Till nytta för " + value;
            case FORUM -> "Nytt forum: " + value;
            case WORTH, COMMENT, MISSING, CAN_GO -> value;
        };
    }

    private String seat(Slot slot, String people) {
        String function = function(slot.about());
        boolean sits = now.forum(slot.forum()).flatMap(it -> it.seat(slot.about())).isPresent();
        if (people.equals("0")) {
            return function + " går inte på mötet";
        }
        String so = function + " går på mötet";
        return people.equals("1") && !sits ? so : so + ", " + persons(people);
    }

    /** What the map says now. */
    public String stands(Proposal proposal) {
        String stands = proposal.stands();
        return switch (proposal.slot().kind()) {
            case SEAT -> stands.equals("0") ? "Går inte dit" : persons(stands);
            case TIMES -> stands.equals("0") ? "Inget sagt" : stands + " möten per år";
            case MINUTES -> stands.equals("0") ? "Inget sagt" : stands + " minuter per möte";
            case TARGET_GROUP, BENEFIT -> stands.isEmpty() ? "Inget sagt" : stands;
            case FORUM -> "Finns inte på kartan";
            case WORTH, COMMENT, MISSING, CAN_GO ->
                    stands.isEmpty() ? "Ingen iakttagelse än" : stands;
        };
    }

    /** Who says what, most first: "2 säger 12: Kurator, Rehabkoordinator". */
    public List<String> saidBy(Proposal proposal) {
        if (proposal.slot().kind().isFinding()) {
            return List.of(names(proposal.voices().stream().map(Voice::function).toList()));
        }
        return proposal.saidBy().entrySet().stream()
                .map(it -> said(proposal.slot().kind(), it.getKey(), it.getValue()))
                .toList();
    }

    /** @param value empty for those who say what stands */
    private String said(Kind kind, String value, List<String> functions) {
        String many = functions.size() + " säger ";
        if (kind == Kind.SEAT) {
            return many + (value.isEmpty() ? "som kartan" : seat(value));
        }
        boolean number = kind == Kind.TIMES || kind == Kind.MINUTES;
        String what = value.isEmpty() ? "som kartan" : number ? value : "det";
        return many + what + ": " + names(functions);
    }

    private static String seat(String people) {
        return people.equals("0") ? "nej" : "ja, " + persons(people);
    }

    private static String persons(String people) {
        return people + (people.equals("1") ? " person" : " personer");
    }

    /** Functions by name; those of the same are counted. */
    private String names(List<String> functions) {
        Map<String, Long> counted =
                functions.stream().collect(groupingBy(this::bare, LinkedHashMap::new, counting()));
        return counted.entrySet().stream()
                .map(it -> it.getKey() + (it.getValue() > 1 ? " (" + it.getValue() + ")" : ""))
                .collect(joining(", "));
    }
}
