package se.samspel.samverkanskarta.internal.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.api.access.PartyKind;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Transition;

/** The same questions answered by trying everything. */
final class PlainCount {
    private PlainCount() {}

    static Set<Gap> gaps(Inventory map, Norm norm) {
        Set<Gap> gaps = new HashSet<>();
        for (Forum forum : map.meeting()) {
            for (Norm.Rule rule : norm.rules()) {
                rule(map, forum, rule, gaps);
            }
            if (forum.words().owner().isEmpty()) {
                gaps.add(new Gap.NoOwner(forum.key()));
            }
            if (forum.words().purpose().isEmpty()) {
                gaps.add(new Gap.NoPurpose(forum.key()));
            }
        }
        for (String group : norm.targetGroups()) {
            if (map.meeting().stream().noneMatch(it -> it.targetGroups().contains(group))) {
                gaps.add(new Gap.TargetGroupUncovered(group));
            }
        }
        transitions(map, norm, gaps);
        pairs(map, norm, gaps);
        return gaps;
    }

    private static void rule(Inventory map, Forum forum, Norm.Rule rule, Set<Gap> gaps) {
        boolean about =
                rule.targetGroup().isEmpty()
                        || forum.targetGroups()
                                .contains(rule.targetGroup().toLowerCase(Locale.ROOT));
        if (!about || rule.level() != null && rule.level() != forum.level()) {
            return;
        }
        for (PartyKind kind : rule.parties()) {
            if (map.parties().stream().noneMatch(it -> it.kind() == kind && sits(map, forum, it))) {
                gaps.add(new Gap.PartyMissing(forum.key(), kind, rule.id()));
            }
        }
        for (String word : rule.functions()) {
            if (map.functions().stream()
                    .filter(it -> forum.seat(it.key()).isPresent())
                    .noneMatch(it -> it.name().toLowerCase(Locale.ROOT).contains(word))) {
                gaps.add(new Gap.FunctionMissing(forum.key(), word, rule.id()));
            }
        }
    }

    private static void transitions(Inventory map, Norm norm, Set<Gap> gaps) {
        for (Transition transition : map.transitions()) {
            List<Forum> covering =
                    map.meeting().stream()
                            .filter(it -> it.transitions().contains(transition.key()))
                            .toList();
            if (covering.isEmpty()) {
                gaps.add(new Gap.TransitionUncovered(transition.key()));
            }
            for (MapParty party : map.parties()) {
                if (!covering.isEmpty()
                        && transition.parties().contains(party.key())
                        && covering.stream().noneMatch(it -> sits(map, it, party))) {
                    gaps.add(new Gap.TransitionWithout(transition.key(), party.key()));
                }
            }
        }
        for (String name : norm.transitions().stream().map(Norm.Known::name).toList()) {
            if (map.transitions().stream().noneMatch(it -> it.name().equals(name))) {
                gaps.add(new Gap.TransitionNotDrawn(name));
            }
        }
    }

    private static void pairs(Inventory map, Norm norm, Set<Gap> gaps) {
        for (MapParty one : map.parties()) {
            for (MapParty other : map.parties()) {
                boolean required =
                        norm.pairs().stream()
                                .anyMatch(
                                        it ->
                                                it.equals(new Norm.Kinds(one.kind(), other.kind()))
                                                        || it.equals(
                                                                new Norm.Kinds(
                                                                        other.kind(), one.kind())));
                boolean asked = required || one.kind() != other.kind();
                if (!one.equals(other)
                        && asked
                        && map.meeting().stream()
                                .noneMatch(it -> sits(map, it, one) && sits(map, it, other))) {
                    gaps.add(new Gap.NeverMeet(new Pair(one.key(), other.key()), required));
                }
            }
        }
    }

    static boolean sits(Inventory map, Forum forum, MapParty party) {
        return map.functions().stream()
                .anyMatch(it -> it.party().equals(party.key()) && forum.seat(it.key()).isPresent());
    }

    static Inventory without(Inventory map, Forum forum, MapParty party) {
        Set<String> theirs =
                map.functions().stream()
                        .filter(it -> it.party().equals(party.key()))
                        .map(MapFunction::key)
                        .collect(Collectors.toSet());
        return map.withForums(
                map.forums().stream()
                        .map(
                                it ->
                                        it.equals(forum)
                                                ? it.withSeats(
                                                        it.seats().stream()
                                                                .filter(
                                                                        seat ->
                                                                                !theirs.contains(
                                                                                        seat
                                                                                                .function()))
                                                                .toList())
                                                : it)
                        .toList());
    }

    static long minutes(Inventory map, String function) {
        long sum = 0;
        for (Forum forum : map.meeting()) {
            if (forum.seat(function).isPresent()) {
                sum +=
                        (long) forum.seat(function).get().people()
                                * forum.pace().timesPerYear()
                                * forum.pace().minutes();
            }
        }
        return sum;
    }

    static Set<Pair> overlaps(Inventory map, double least) {
        Set<Pair> found = new HashSet<>();
        for (Forum one : map.meeting()) {
            for (Forum other : map.meeting()) {
                if (!one.key().equals(other.key())
                        && alike(functions(map, one), functions(map, other), least)
                        && (one.words().purpose().isEmpty()
                                || other.words().purpose().isEmpty()
                                || alike(words(one), words(other), 0.5))) {
                    found.add(new Pair(one.key(), other.key()));
                }
            }
        }
        return found;
    }

    private static boolean alike(Set<String> one, Set<String> other, double least) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        long both = all.stream().filter(it -> one.contains(it) && other.contains(it)).count();
        return !all.isEmpty() && (double) both / all.size() >= least;
    }

    private static Set<String> functions(Inventory map, Forum forum) {
        return map.functions().stream()
                .map(MapFunction::key)
                .filter(it -> forum.seat(it).isPresent())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Forum forum) {
        return Arrays.stream(forum.words().purpose().toLowerCase(Locale.ROOT).split(" "))
                .filter(it -> it.length() > 3)
                .collect(Collectors.toSet());
    }

    static Set<String> singlePoints(Inventory map) {
        Set<String> found = new HashSet<>();
        for (MapFunction function : map.functions()) {
            Inventory without =
                    map.withFunctions(
                            map.functions().stream().filter(it -> !it.equals(function)).toList());
            for (Pair pair : partyPairs(map)) {
                if (!partyPairs(without).contains(pair)) {
                    found.add(function.key() + " " + pair);
                }
            }
        }
        return found;
    }

    static Set<Pair> partyPairs(Inventory map) {
        return map.parties().stream()
                .flatMap(
                        one ->
                                map.parties().stream()
                                        .filter(other -> !one.equals(other))
                                        .filter(
                                                other ->
                                                        map.meeting().stream()
                                                                .anyMatch(
                                                                        it ->
                                                                                sits(map, it, one)
                                                                                        && sits(
                                                                                                map,
                                                                                                it,
                                                                                                other)))
                                        .map(other -> new Pair(one.key(), other.key())))
                .collect(Collectors.toSet());
    }

    static Set<Pair> functionPairs(Inventory map) {
        return map.meeting().stream()
                .flatMap(
                        forum ->
                                forum.seats().stream()
                                        .flatMap(
                                                one ->
                                                        forum.seats().stream()
                                                                .filter(it -> !it.equals(one))
                                                                .map(
                                                                        it ->
                                                                                new Pair(
                                                                                        one
                                                                                                .function(),
                                                                                        it
                                                                                                .function()))))
                .collect(Collectors.toSet());
    }
}
