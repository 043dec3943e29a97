package se.samspel.samverkanskarta.internal.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.samverkanskarta.internal.analysis.Pair;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;

/** What the parts of one map are called. What the map does not have is called by its key. */
public final class Names {
    private final Map<String, MapParty> parties;
    private final Map<String, MapFunction> functions;
    private final Inventory inventory;
    private final Map<String, String> forums = new HashMap<>();
    private final Map<String, String> transitions = new HashMap<>();

    public Names(Inventory inventory) {
        this.inventory = inventory;
        this.parties = inventory.partiesByKey();
        this.functions = inventory.functionsByKey();
        inventory.forums().forEach(it -> forums.put(it.key(), it.name()));
        inventory.transitions().forEach(it -> transitions.put(it.key(), it.name()));
    }

    public String party(String key) {
        MapParty party = parties.get(key);
        return party == null ? key : party.name();
    }

    public String function(String key) {
        MapFunction function = functions.get(key);
        return function == null ? key : inventory.called(function);
    }

    /** "Enhetschef vuxna, Bruksbo kommun". */
    public String functionOfParty(String key) {
        MapFunction function = functions.get(key);
        return function == null ? key : inventory.called(function) + ", " + party(function.party());
    }

    /** The functions of a forum by party, in the order of the seats: "Bruksbo kommun (kurator, enhetschef)". */
    public List<String> seats(Forum forum) {
        return forum.seats().stream()
                .collect(
                        Collectors.groupingBy(
                                seat -> partyOf(seat.function()),
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        seat ->
                                                function(seat.function())
                                                        + (seat.people() > 1
                                                                ? ", " + seat.people() + " personer"
                                                                : ""),
                                        Collectors.joining("; "))))
                .entrySet()
                .stream()
                .map(it -> party(it.getKey()) + " (" + it.getValue() + ")")
                .toList();
    }

    /** The key of a function's party. */
    public String partyOf(String function) {
        MapFunction found = functions.get(function);
        return found == null ? "" : found.party();
    }

    public String forum(String key) {
        return forums.getOrDefault(key, key);
    }

    public String transition(String key) {
        return transitions.getOrDefault(key, key);
    }

    /** "Region Norrdal och Försäkringskassan". */
    public String parties(Pair pair) {
        return party(pair.one()) + " och " + party(pair.other());
    }

    /** "A, B och C". */
    public static String and(Collection<String> all) {
        List<String> some = List.copyOf(all);
        return some.size() < 2
                ? String.join("", some)
                : String.join(", ", some.subList(0, some.size() - 1)) + " och " + some.getLast();
    }
}
