package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.arkiv.internal.structure.Block.Shape;

/**
 * Parts a block where a label or an item stands inside it: a form whose question, heading, bullets and answer have run
 * together to one paragraph, as they do when it is copied from one program to another.
 */
final class Parting {
    private static final Pattern LABEL =
            Pattern.compile(
                    "^\\s*(?:[^.:!?\\t]{3,90}:(?=\\s|$)|\\p{Lu}{3,}(?:[ /&]+\\p{Lu}{2,}){0,4}(?=\\s+\\p{Lu}\\p{Ll}))");
    private static final Pattern YEAR_OF_GOALS =
            Pattern.compile(
                    "(?:^|(?<=[.:!?]\\s{1,3}))(?:Projekt\\s?mål|Delmål|Effektmål|Resultatmål|Mål|Målen)\\s+"
                            + "(?:för\\s+(?:år(?:et)?\\s+)?)?(?:19|20)\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?"
                            + "(?=\\s+[*•\\p{Lu}])");
    private static final Pattern INNER_ITEM = Pattern.compile("(?<=\\s)[*•●▪](?=\\s?\\p{L})");

    private Parting() {}

    static List<Block> of(Block block) {
        List<Block> parts = new ArrayList<>();
        if (block.shape() == Shape.HEADING) {
            return List.of(block);
        }
        int from = 0;
        if (block.shape() == Shape.TEXT || !Layout.isNumberedGoal(block.text())) {
            int text = block.shape() == Shape.ITEM ? Layout.afterBullet(block.text()) : 0;
            Matcher label = LABEL.matcher(block.text().substring(text));
            if (block.shape() == Shape.TEXT && label.find()) {
                from = text + label.end();
                parts.add(new Block(Shape.LABEL, block.start(), block.text().substring(0, from)));
            }
        }
        inner(block, from, parts);
        return parts;
    }

    private static void inner(Block block, int from, List<Block> parts) {
        String text = block.text();
        int begun = from;
        Shape shape = from == 0 ? block.shape() : Shape.TEXT;
        Matcher year = YEAR_OF_GOALS.matcher(text);
        Matcher item = INNER_ITEM.matcher(text);
        int at = from;
        while (at < text.length()) {
            boolean label = year.find(at);
            boolean bullet = item.find(Math.max(at, 1));
            if (!label && !bullet) {
                break;
            }
            if (label && (!bullet || year.start() <= item.start())) {
                add(parts, block, shape, begun, year.start());
                add(parts, block, Shape.LABEL, year.start(), year.end());
                at = year.end();
                begun = at;
                shape = Shape.TEXT;
            } else {
                add(parts, block, shape, begun, item.start());
                begun = item.start();
                at = item.end();
                shape = Shape.ITEM;
            }
        }
        add(parts, block, shape, begun, text.length());
    }

    private static void add(List<Block> parts, Block block, Shape shape, int from, int to) {
        String text = block.text().substring(from, to);
        if (!text.isBlank()) {
            parts.add(new Block(shape, block.start() + from, text));
        }
    }
}
