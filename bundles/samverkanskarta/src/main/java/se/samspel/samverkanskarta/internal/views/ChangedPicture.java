package se.samspel.samverkanskarta.internal.views;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.samverkanskarta.internal.analysis.Difference;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.picture.Drawing;
import se.samspel.samverkanskarta.internal.picture.Layout;
import se.samspel.samverkanskarta.internal.picture.Mark;
import se.samspel.samverkanskarta.internal.picture.NodeId;
import se.samspel.samverkanskarta.internal.picture.Order;

/** Draws two versions in one: what is gone stands where it stood, what is new and changed is told. */
final class ChangedPicture {
    private ChangedPicture() {}

    static String of(Seen seen, Inventory before, Inventory after) {
        Difference difference = Difference.between(before, after);
        Inventory both = difference.both(before, after);
        Map<NodeId, Mark> marks = new HashMap<>();
        mark(difference.forums(), it -> NodeId.forum(it.key()), marks);
        mark(difference.functions(), it -> NodeId.function(it.key()), marks);
        Order order = Order.of(before).after(both);
        return Drawing.links(
                Layout.of(both, order, marks),
                node -> known(seen.inventory(), node) ? seen.node(node) : Optional.empty());
    }

    private static <T> void mark(
            Difference.Parts<T> parts, Function<T, NodeId> id, Map<NodeId, Mark> marks) {
        parts.added().forEach(it -> marks.put(id.apply(it), Mark.NEW));
        parts.changed().forEach(it -> marks.put(id.apply(it.after()), Mark.CHANGED));
        parts.gone().forEach(it -> marks.put(id.apply(it), Mark.GONE));
    }

    /** Whether there is a page of it in the version that one looks at. */
    private static boolean known(Inventory inventory, NodeId node) {
        return node.isForum()
                ? inventory.forum(node.key()).isPresent()
                : inventory.functionsByKey().containsKey(node.key());
    }
}
