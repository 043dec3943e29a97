package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.handlingsplan.Years;

/** What has been found in a file so far: its pieces in order, and what it says of the plan as a whole. */
final class Found {
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final TrayPiece tray = new TrayPiece(pieces);

    List<Piece> pieces() {
        return pieces;
    }

    Map<String, String> facts() {
        return facts;
    }

    TrayPiece tray() {
        return tray;
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    /** A heading or a head that the template has its own words for. */
    void mark(String section, String text, String under) {
        add(Piece.of(PieceKind.MARK, section, text, under));
    }

    /** Puts text after what stands last, when that is in the same field of the same section. */
    void append(Piece piece, boolean listed, boolean join) {
        String text = listed ? "– " + piece.text() : piece.text();
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (join && last != null && sameField(last, piece)) {
            pieces.set(pieces.size() - 1, last.grown(piece.source(), text, listed));
        } else {
            add(piece.saying(text));
        }
    }

    private static boolean sameField(Piece last, Piece piece) {
        return last.kind() == PieceKind.TEXT
                && last.section().equals(piece.section())
                && last.field().equals(piece.field());
    }

    boolean hasGoal(String section) {
        return pieces.stream()
                .anyMatch(it -> it.kind() == PieceKind.GOAL && it.section().equals(section));
    }

    /** Whether nothing but headings stands in a section. */
    boolean isBare(String section) {
        return pieces.stream()
                .noneMatch(it -> it.section().equals(section) && it.kind() != PieceKind.MARK);
    }

    boolean hasTitle() {
        return facts.containsKey("title");
    }

    /** The heading of the whole file; it may hold the years too. */
    void titled(String heading) {
        facts.put("title", heading);
        Dates.years(heading).ifPresent(years -> facts.putIfAbsent("years", years.toString()));
    }

    void years(Years years) {
        facts.put("years", years.toString());
    }

    /** The years of the prioritised groups, when a text says them. */
    void prioritisedYears(String text) {
        Dates.years(text).ifPresent(years -> facts.put("prioritised-years", years.toString()));
    }
}
