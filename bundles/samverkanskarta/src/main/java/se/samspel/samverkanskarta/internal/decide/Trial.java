package se.samspel.samverkanskarta.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.samverkanskarta.internal.analysis.WhatIf;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.ForumWords;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.words.Names;

/**
 * What an address asks to try: forums to remove, two to merge, forums to begin, and a new one with its functions.
 *
 * @param newName empty when no new one is tried
 */
public record Trial(
        List<String> removed,
        List<String> begun,
        String into,
        String other,
        String newName,
        List<String> newFunctions) {
    static final String NEW = "nytt-forum";
    private static final int LONGEST_NAME = 200;
    private static final int MOST_CHANGES = 100;

    public Trial {
        removed = removed.stream().limit(MOST_CHANGES).toList();
        begun = begun.stream().limit(MOST_CHANGES).toList();
        newFunctions = newFunctions.stream().limit(MOST_CHANGES).distinct().toList();
        newName = newName.strip();
        newName = newName.substring(0, Math.min(newName.length(), LONGEST_NAME));
    }

    /** The changes that the map knows, in the order they are made. */
    public List<WhatIf> changes(Inventory inventory) {
        List<WhatIf> changes = new ArrayList<>();
        removed.stream()
                .filter(it -> inventory.forum(it).isPresent())
                .forEach(it -> changes.add(new WhatIf.Remove(it)));
        begun.stream()
                .filter(it -> inventory.forum(it).isPresent())
                .forEach(it -> changes.add(new WhatIf.Begin(it)));
        if (!into.equals(other)
                && inventory.forum(into).isPresent()
                && inventory.forum(other).isPresent()) {
            changes.add(new WhatIf.Merge(into, other));
        }
        if (!newName.isEmpty()) {
            changes.add(new WhatIf.Add(added(inventory)));
        }
        return changes;
    }

    private Forum added(Inventory inventory) {
        Map<String, MapFunction> functions = inventory.functionsByKey();
        List<Seat> seats =
                newFunctions.stream().filter(functions::containsKey).map(Seat::of).toList();
        boolean strategic =
                !seats.isEmpty()
                        && seats.stream()
                                .allMatch(
                                        it -> {
                                            MapFunction function = functions.get(it.function());
                                            return function != null
                                                    && function.level() == Level.STRATEGIC;
                                        });
        return new Forum(
                NEW,
                newName,
                strategic ? Level.STRATEGIC : Level.OPERATIVE,
                ForumStatus.EXISTS,
                ForumWords.NONE,
                Pace.UNKNOWN,
                Agreement.NONE,
                Set.of(),
                Set.of(),
                Set.of(),
                seats);
    }

    /** What is tried, in words. */
    public static String sentence(WhatIf change, Names names) {
        return switch (change) {
            case WhatIf.Remove it -> names.forum(it.forum()) + " slutar mötas.";
            case WhatIf.Begin it -> names.forum(it.forum()) + " börjar mötas.";
            case WhatIf.Merge it ->
                    names.forum(it.other()) + " går upp i " + names.forum(it.into()) + ".";
            case WhatIf.Add it -> it.forum().name() + " är ett nytt forum.";
        };
    }
}
