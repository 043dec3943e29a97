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
    private static final String YEAR_OF_GOALS =
            "((?<=^|[.:!?]\\s{1,3})(?:Projekt\\s?mål|Delmål|Effektmål|Resultatmål|Mål|Målen)\\s+"
                    + "(?:för\\s+(?:år(?:et)?\\s+)?)?(?:19|20)\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?"
                    + "(?=\\s+[*•\\p{Lu}]))";
    private static final Pattern INSIDE =
            Pattern.compile(YEAR_OF_GOALS + "|(?<=\\s)[*•●▪](?=\\s?\\p{L})");

    private final int start;
    private final String text;
    private final List<Block> parts = new ArrayList<>();

    private Parting(int start, String text) {
        this.start = start;
        this.text = text;
    }

    /** The blocks in a stretch of the flow. */
    static List<Block> of(Shape shape, int start, String text) {
        Parting parting = new Parting(start, text);
        Matcher label = LABEL.matcher(text);
        if (shape == Shape.HEADING) {
            parting.add(shape, 0, text.length());
        } else if (shape == Shape.TEXT && label.find()) {
            parting.add(Shape.LABEL, 0, label.end());
            parting.inner(Shape.TEXT, label.end());
        } else {
            parting.inner(shape, 0);
        }
        return parting.parts;
    }

    private void inner(Shape first, int from) {
        Shape shape = first;
        int begun = from;
        Matcher inside = INSIDE.matcher(text).region(Math.max(1, from), text.length());
        inside.useTransparentBounds(true);
        while (inside.find()) {
            add(shape, begun, inside.start());
            boolean label = inside.group(1) != null;
            if (label) {
                add(Shape.LABEL, inside.start(), inside.end());
            }
            begun = label ? inside.end() : inside.start();
            shape = label ? Shape.TEXT : Shape.ITEM;
        }
        add(shape, begun, text.length());
    }

    private void add(Shape shape, int from, int to) {
        String part = text.substring(from, to);
        if (!part.isBlank()) {
            parts.add(new Block(shape, start + from, part));
        }
    }
}
