package se.samspel.samverkanskarta.internal.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samspel.api.documents.Paper;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.picture.Drawing;
import se.samspel.samverkanskarta.internal.picture.Layout;
import se.samspel.samverkanskarta.internal.picture.Order;
import se.samspel.samverkanskarta.internal.picture.Picture;

/** The picture in as many parts as paper needs to keep the letters readable: so many forums on a page, all of one level. */
final class PaperPictures {
    private static final int ON_A_PAGE = 14;

    private PaperPictures() {}

    static List<Paper.Block> of(Inventory inventory) {
        Order order = Order.of(inventory);
        List<Paper.Block> blocks = new ArrayList<>();
        List<List<Forum>> parts = parts(inventory, order);
        for (int at = 0; at < parts.size(); at++) {
            blocks.add(figure(inventory, order, parts.get(at), at + 1, parts.size()));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Paper.Paragraph("Kartan har inga forum än.", Paper.Tone.QUIET));
        }
        return blocks;
    }

    private static List<List<Forum>> parts(Inventory inventory, Order order) {
        List<List<Forum>> parts = new ArrayList<>();
        for (Level level : Level.values()) {
            List<Forum> some =
                    inventory.forums().stream()
                            .filter(it -> it.level() == level)
                            .sorted(order.forums())
                            .toList();
            for (int from = 0; from < some.size(); from += ON_A_PAGE) {
                parts.add(some.subList(from, Math.min(some.size(), from + ON_A_PAGE)));
            }
        }
        return parts;
    }

    private static Paper.Figure figure(
            Inventory inventory, Order order, List<Forum> forums, int number, int of) {
        Inventory shown =
                Filter.by(Filter.FORUM, forums.stream().map(Forum::key).toList()).in(inventory);
        Picture picture = Layout.of(shown, order, Map.of());
        return new Paper.Figure(
                Drawing.plain(picture),
                picture.description(),
                "Bild " + number + " av " + of + ". Streckade forum möts inte än.");
    }
}
