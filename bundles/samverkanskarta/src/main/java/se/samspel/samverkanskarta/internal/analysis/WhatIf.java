package se.samspel.samverkanskarta.internal.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;

/** A change that is tried on a map before anybody decides. What it names and the map does not have changes nothing. */
public sealed interface WhatIf {
    /** The map as it would be. */
    Inventory in(Inventory inventory);

    /** All of some changes, one after the other. */
    static Inventory all(Inventory inventory, List<WhatIf> changes) {
        Inventory now = inventory;
        for (WhatIf change : changes) {
            now = change.in(now);
        }
        return now;
    }

    /** A forum stops. */
    record Remove(String forum) implements WhatIf {
        @Override
        public Inventory in(Inventory inventory) {
            return inventory.withForums(
                    inventory.forums().stream().filter(it -> !it.key().equals(forum)).toList());
        }
    }

    /** A forum that is missing or needed begins. */
    record Begin(String forum) implements WhatIf {
        @Override
        public Inventory in(Inventory inventory) {
            return inventory.withForums(
                    inventory.forums().stream()
                            .map(
                                    it ->
                                            it.key().equals(forum) && !it.status().happens()
                                                    ? it.withStatus(ForumStatus.EXISTS)
                                                    : it)
                            .toList());
        }
    }

    /** A forum that the map does not have comes. */
    record Add(Forum forum) implements WhatIf {
        @Override
        public Inventory in(Inventory inventory) {
            List<Forum> forums = new ArrayList<>(inventory.forums());
            forums.add(forum);
            return inventory.forum(forum.key()).isPresent()
                    ? inventory
                    : inventory.withForums(forums);
        }
    }

    /**
     * One forum takes in another: who sat in either sits in it, and it covers what either covered. It keeps its own pace, name
     * and level; where two of one function sat in either, as many as the most.
     */
    record Merge(String into, String other) implements WhatIf {
        @Override
        public Inventory in(Inventory inventory) {
            Forum gone = inventory.forum(other).orElse(null);
            if (gone == null || into.equals(other) || inventory.forum(into).isEmpty()) {
                return inventory;
            }
            return inventory.withForums(
                    inventory.forums().stream()
                            .filter(it -> !it.key().equals(other))
                            .map(it -> it.key().equals(into) ? together(it, gone) : it)
                            .toList());
        }

        private static Forum together(Forum kept, Forum gone) {
            boolean everywhere = kept.municipalities().isEmpty() || gone.municipalities().isEmpty();
            return new Forum(
                    kept.key(),
                    kept.name(),
                    kept.level(),
                    kept.status().happens() ? kept.status() : gone.status(),
                    kept.words(),
                    kept.pace().known() ? kept.pace() : gone.pace(),
                    kept.agreement(),
                    either(kept.targetGroups(), gone.targetGroups()),
                    either(kept.transitions(), gone.transitions()),
                    everywhere ? Set.of() : either(kept.municipalities(), gone.municipalities()),
                    seats(kept, gone));
        }

        private static <T> Set<T> either(Set<T> one, Set<T> other) {
            Set<T> all = new HashSet<>(one);
            all.addAll(other);
            return all;
        }

        private static List<Seat> seats(Forum kept, Forum gone) {
            Map<String, Integer> people = new LinkedHashMap<>();
            kept.seats().forEach(seat -> people.put(seat.function(), seat.people()));
            gone.seats().forEach(seat -> people.merge(seat.function(), seat.people(), Math::max));
            return people.entrySet().stream()
                    .map(seat -> new Seat(seat.getKey(), seat.getValue()))
                    .toList();
        }
    }
}
