package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.handlingsplan.internal.Template;

/** Finds areas that say no more than "se ovan", and what they point at. */
final class References {
    private static final int LONGEST = 90;

    private static final Pattern SEE =
            Pattern.compile(
                    "(?isu)^(.*?)\\b(?:se|jfr)(?: även)?\\s+(?:under\\s+)?(ovan|nedan|ovanstående|föregående|område|punkt|avsnitt|rubrik)\\b\\s*(\\d{1,2})?(.*)$");

    private final Headings headings;
    private final List<Piece> marks;

    /** @param marks the headings that were recognised, in the file's order */
    References(Headings headings, List<Piece> marks) {
        this.headings = headings;
        this.marks = List.copyOf(marks);
    }

    static boolean points(String text) {
        return text.length() <= LONGEST && SEE.matcher(text).matches();
    }

    /** The piece as a reference; as text with a note when nobody can tell what it points at. */
    Piece resolved(Piece piece, List<Piece> all) {
        Matcher matcher = SEE.matcher(piece.text());
        if (!matcher.matches()) {
            return piece;
        }
        String number = matcher.group(3) == null ? "" : matcher.group(3);
        Optional<String> byNumber =
                headings.numbered(number).map(Template.Section::id).map(Object::toString);
        Words said = Words.of(matcher.group(1) + " " + matcher.group(4));
        boolean below = matcher.group(2).toLowerCase(Locale.ROOT).equals("nedan");
        Optional<String> target =
                byNumber.isPresent() ? byNumber : byWords(said, piece.section(), below);
        if (target.isPresent()) {
            return pointing(piece, target.get(), "");
        }
        Optional<String> nearest = below ? Optional.empty() : nearestAbove(piece, all);
        return nearest.isPresent()
                ? pointing(
                        piece,
                        nearest.get(),
                        "Texten säger inte vad den pekar på. Vi gissar på området närmast ovanför.")
                : piece.noting("Texten pekar på ett annat område. Välj vilket, eller låt den stå.");
    }

    private static Piece pointing(Piece piece, String target, String note) {
        return new Piece(
                PieceKind.REFERENCE,
                piece.section(),
                "",
                piece.source(),
                piece.text(),
                Map.of("refers", target),
                piece.under(),
                note,
                false);
    }

    private Optional<String> byWords(Words said, String from, boolean below) {
        List<Piece> others = new ArrayList<>();
        boolean past = false;
        for (Piece mark : marks) {
            if (mark.section().equals(from)) {
                past = true;
            } else if (past == below) {
                others.add(mark);
            }
        }
        List<Piece> nearestFirst = below ? others : others.reversed();
        return nearestFirst.stream()
                .filter(mark -> said.touches(Words.of(mark.source())))
                .map(Piece::section)
                .findFirst();
    }

    private Optional<String> nearestAbove(Piece piece, List<Piece> all) {
        List<String> above = new ArrayList<>();
        for (Piece mark : marks) {
            if (mark.section().equals(piece.section())) {
                break;
            }
            boolean filled =
                    all.stream()
                            .anyMatch(
                                    it ->
                                            it.section().equals(mark.section())
                                                    && it.kind() != PieceKind.MARK);
            if (filled) {
                above.add(mark.section());
            }
        }
        return above.isEmpty() ? Optional.empty() : Optional.of(above.getLast());
    }
}
