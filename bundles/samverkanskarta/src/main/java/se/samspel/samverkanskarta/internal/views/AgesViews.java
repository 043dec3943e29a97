package se.samspel.samverkanskarta.internal.views;

import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.analysis.Coverage;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Transition;
import se.samspel.samverkanskarta.internal.picture.AgeLine;
import se.samspel.samverkanskarta.internal.words.MapText;
import se.samspel.samverkanskarta.internal.words.Names;

/** Makes the page of transitions on a line of ages. */
final class AgesViews {
    private AgesViews() {}

    static AgesPage page(Seen seen) {
        Inventory inventory = seen.inventory();
        Set<String> uncovered =
                inventory.transitions().stream()
                        .map(Transition::key)
                        .filter(it -> Coverage.of(inventory, it).isEmpty())
                        .collect(Collectors.toSet());
        return new AgesPage(
                seen.line(),
                AgeLine.of(inventory.transitions(), uncovered),
                inventory.transitions().stream().map(it -> row(seen, it)).toList());
    }

    private static AgesPage.Row row(Seen seen, Transition transition) {
        Names names = new Names(seen.inventory());
        return new AgesPage.Row(
                transition.name(),
                seen.part(MapPart.TRANSITION, transition.key()),
                MapText.ages(transition),
                transition.what(),
                Names.and(transition.parties().stream().map(names::party).sorted().toList()),
                Coverage.of(seen.inventory(), transition.key()).stream()
                        .map(it -> seen.forum(it.key(), it.name()))
                        .toList());
    }
}
