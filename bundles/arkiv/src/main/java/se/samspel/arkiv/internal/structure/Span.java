package se.samspel.arkiv.internal.structure;

/**
 * A place in the text of a page.
 *
 * @param page from 1
 * @param start the first character
 * @param end after the last character
 */
public record Span(int page, int start, int end) {
    /** Nowhere; what a person has added without pointing at a place. */
    public static final Span NOWHERE = new Span(0, 0, 0);

    /** Whether it is a place at all. */
    public boolean isSomewhere() {
        return page > 0 && end > start;
    }
}
