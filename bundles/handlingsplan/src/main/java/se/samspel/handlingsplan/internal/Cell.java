package se.samspel.handlingsplan.internal;

/**
 * What a table shows of a row in one column.
 *
 * @param badge a status as {@code ui/badge.jte} knows it; empty for plain text
 * @param more said quietly below; empty for nothing
 */
public record Cell(String text, String badge, String more) {
    static Cell of(String text) {
        return new Cell(text, "", "");
    }
}
