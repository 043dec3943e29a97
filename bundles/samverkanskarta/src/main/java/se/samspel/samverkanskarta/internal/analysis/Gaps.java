package se.samspel.samverkanskarta.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.samspel.api.access.PartyKind;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Transition;

/** Finds what is missing in a map against a norm, in the order of the map. */
public final class Gaps {
    private final Inventory inventory;
    private final Norm norm;
    private final Map<String, MapFunction> functions;
    private final Map<String, MapParty> parties;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(Inventory inventory, Norm norm) {
        this.inventory = inventory;
        this.norm = norm;
        this.functions = inventory.functionsByKey();
        this.parties = inventory.partiesByKey();
    }

    public static List<Gap> of(Inventory inventory, Norm norm) {
        Gaps gaps = new Gaps(inventory, norm);
        gaps.inventory.meeting().forEach(gaps::forum);
        gaps.targetGroups();
        gaps.transitions();
        gaps.pairs();
        return List.copyOf(new LinkedHashSet<>(gaps.found));
    }

    private void forum(Forum forum) {
        for (Norm.Rule rule : norm.rules()) {
            if (rule.applies(forum)) {
                rule(forum, rule);
            }
        }
        if (norm.owner() && forum.words().owner().isBlank()) {
            found.add(new Gap.NoOwner(forum.key()));
        }
        if (norm.purpose() && forum.words().purpose().isBlank()) {
            found.add(new Gap.NoPurpose(forum.key()));
        }
    }

    private void rule(Forum forum, Norm.Rule rule) {
        Set<String> present = Meetings.partiesIn(forum, functions);
        rule.parties().stream()
                .sorted(Comparator.naturalOrder())
                .filter(kind -> present.stream().noneMatch(it -> kind(it) == kind))
                .forEach(kind -> found.add(new Gap.PartyMissing(forum.key(), kind, rule.id())));
        rule.functions().stream()
                .filter(word -> forum.seats().stream().noneMatch(it -> is(it.function(), word)))
                .forEach(word -> found.add(new Gap.FunctionMissing(forum.key(), word, rule.id())));
    }

    private boolean is(String function, String word) {
        MapFunction known = functions.get(function);
        return known != null
                && (known.name() + " " + known.unitPart())
                        .toLowerCase(Locale.ROOT)
                        .contains(word.toLowerCase(Locale.ROOT));
    }

    private PartyKind kind(String party) {
        MapParty known = parties.get(party);
        return known == null ? PartyKind.OTHER : known.kind();
    }

    private void targetGroups() {
        for (String group : norm.targetGroups()) {
            if (inventory.meeting().stream()
                    .flatMap(forum -> forum.targetGroups().stream())
                    .noneMatch(it -> Norm.same(it, group))) {
                found.add(new Gap.TargetGroupUncovered(group));
            }
        }
    }

    private void transitions() {
        inventory.transitions().forEach(this::transition);
        for (Norm.Known known : norm.transitions()) {
            if (inventory.transitions().stream().noneMatch(known::is)) {
                found.add(new Gap.TransitionNotDrawn(known.name()));
            }
        }
    }

    private void transition(Transition transition) {
        List<Forum> covering = Coverage.of(inventory, transition.key());
        if (covering.isEmpty()) {
            found.add(new Gap.TransitionUncovered(transition.key()));
            return;
        }
        transition.parties().stream()
                .sorted()
                .filter(
                        party ->
                                covering.stream()
                                        .noneMatch(
                                                it ->
                                                        Meetings.partiesIn(it, functions)
                                                                .contains(party)))
                .forEach(party -> found.add(new Gap.TransitionWithout(transition.key(), party)));
    }

    /** Parties of different kinds are asked about always, those of the same kind when the norm says so. */
    private void pairs() {
        Set<Pair> met = Meetings.of(inventory).parties().keySet();
        List<MapParty> all = inventory.parties();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                Pair pair = new Pair(all.get(one).key(), all.get(other).key());
                boolean required = required(all.get(one), all.get(other));
                if (!met.contains(pair)
                        && (required || all.get(one).kind() != all.get(other).kind())) {
                    found.add(new Gap.NeverMeet(pair, required));
                }
            }
        }
    }

    private boolean required(MapParty one, MapParty other) {
        return norm.pairs().stream().anyMatch(it -> it.holds(one.kind(), other.kind()));
    }
}
