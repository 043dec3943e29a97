package se.samspel.samverkanskarta.internal.decide;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.analysis.WhatIf;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.words.Names;
import se.samspel.samverkanskarta.internal.words.PaceWords;

/** What an address asks to try: forums to remove, two to merge, forums to begin, and a new one. */
public record Trial(
        List<String> removed, List<String> begun, String into, String other, NewForum added) {
    private static final int MOST_CHANGES = 100;

    public Trial {
        removed = removed.stream().limit(MOST_CHANGES).toList();
        begun = begun.stream().limit(MOST_CHANGES).toList();
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
        if (!added.isEmpty()) {
            changes.add(new WhatIf.Add(added.in(inventory)));
        }
        return changes;
    }

    /** The same without the new forum: what can be tried where one of its name is already. */
    Trial withoutNew() {
        return new Trial(removed, begun, into, other, NewForum.NONE);
    }

    /** What is tried, in words. */
    public static String sentence(WhatIf change, Names names) {
        return switch (change) {
            case WhatIf.Remove it -> names.forum(it.forum()) + " slutar mötas.";
            case WhatIf.Begin it -> names.forum(it.forum()) + " börjar mötas.";
            case WhatIf.Merge it ->
                    names.forum(it.other()) + " går upp i " + names.forum(it.into()) + ".";
            case WhatIf.Add it -> it.forum().name() + " är ett nytt forum" + meeting(it.forum());
        };
    }

    private static String meeting(Forum forum) {
        String pace = PaceWords.of(forum.pace());
        if (pace.isEmpty()) {
            return ".";
        }
        long people = forum.seats().stream().mapToLong(Seat::people).sum();
        return " som möts "
                + pace
                + (people > 0 ? ", " + Swedish.count(people, "person", "personer") : "")
                + ".";
    }
}
