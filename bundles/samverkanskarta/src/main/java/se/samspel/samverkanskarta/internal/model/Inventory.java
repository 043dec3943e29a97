package se.samspel.samverkanskarta.internal.model;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One dated version of a map, whole. Immutable; the lists are in the order people gave them, and every key that is named
 * exists: a seat's function, a function's party, a forum's transition.
 */
public record Inventory(
        String title,
        VersionKind kind,
        LocalDate day,
        List<MapParty> parties,
        List<MapFunction> functions,
        List<Forum> forums,
        List<Transition> transitions,
        List<Finding> findings) {
    public Inventory {
        parties = List.copyOf(parties);
        functions = List.copyOf(functions);
        forums = List.copyOf(forums);
        transitions = List.copyOf(transitions);
        findings = List.copyOf(findings);
    }

    /** The same version with other forums: what filters and what-ifs work on. */
    public Inventory withForums(List<Forum> others) {
        return new Inventory(title, kind, day, parties, functions, others, transitions, findings);
    }

    public Inventory withFunctions(List<MapFunction> others) {
        return new Inventory(title, kind, day, parties, others, forums, transitions, findings);
    }

    /** What a function is called: with its part of the party, where the party has another of the same name. */
    public String called(MapFunction function) {
        boolean alone =
                function.unitPart().isEmpty()
                        || functions.stream()
                                .noneMatch(
                                        it ->
                                                !it.key().equals(function.key())
                                                        && it.party().equals(function.party())
                                                        && it.name().equals(function.name()));
        return alone ? function.name() : function.name() + ", " + function.unitPart();
    }

    public Optional<Forum> forum(String key) {
        return forums.stream().filter(forum -> forum.key().equals(key)).findFirst();
    }

    public Map<String, MapFunction> functionsByKey() {
        return functions.stream().collect(toUnmodifiableMap(MapFunction::key, Function.identity()));
    }

    public Map<String, MapParty> partiesByKey() {
        return parties.stream().collect(toUnmodifiableMap(MapParty::key, Function.identity()));
    }

    /** The function of a seat. */
    public MapFunction functionOf(Seat seat) {
        return functions.stream()
                .filter(function -> function.key().equals(seat.function()))
                .findFirst()
                .orElseThrow();
    }

    /** The party that a function belongs to. */
    public MapParty partyOf(MapFunction function) {
        return parties.stream()
                .filter(party -> party.key().equals(function.party()))
                .findFirst()
                .orElseThrow();
    }

    /** The forums that meet today. */
    public List<Forum> meeting() {
        return forums.stream().filter(forum -> forum.status().happens()).toList();
    }
}
