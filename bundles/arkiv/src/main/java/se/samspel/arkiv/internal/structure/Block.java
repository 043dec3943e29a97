package se.samspel.arkiv.internal.structure;

import java.util.List;

/**
 * A piece of a text that stands for itself.
 *
 * @param start its first character in the flow
 * @param text as it stands there, with a space for each line end, so that places in it are places in the flow
 * @param sentences of the text, without bullet or number
 */
record Block(Shape shape, int start, String text, List<Sentences.Sentence> sentences) {
    Block {
        sentences = List.copyOf(sentences);
    }

    Block(Shape shape, int start, String text) {
        this(
                shape,
                start,
                text,
                Sentences.of(text, shape == Shape.ITEM ? Layout.afterBullet(text) : 0));
    }

    /** What it looks like. */
    enum Shape {
        HEADING,
        /** The words before a colon, or in capitals before a sentence, that say what comes. */
        LABEL,
        ITEM,
        ROW,
        TEXT
    }

    int end() {
        return start + text.length();
    }

    boolean isHeading() {
        return shape == Shape.HEADING || shape == Shape.LABEL;
    }

    String line() {
        return Flow.oneLine(text);
    }
}
