package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parts a piece at the beginning of some of its sentences. Every character of the file stays in exactly one part. */
final class Parting {
    private Parting() {}

    /** Where a piece can be parted: places in its text; none for what is one thing, such as a person. */
    static List<Integer> places(Piece piece) {
        return switch (piece.kind()) {
            case TEXT, GOAL, ACTIVITY, TARGET_GROUP, QUESTIONS, TRAY ->
                    Sentences.starts(piece.text());
            case MEMBER, REFERENCE, MARK, GONE -> List.of();
        };
    }

    /**
     * The parts, in order; the first keeps what is said about the whole.
     *
     * @param at some of {@link #places}, rising
     */
    static List<Piece> of(Piece piece, List<Integer> at) {
        List<String> texts = Sentences.cut(piece.text(), at);
        List<Piece> parts = new ArrayList<>();
        String left = piece.source();
        for (int part = 0; part < texts.size(); part++) {
            String source = left;
            if (part < at.size()) {
                int cut =
                        sourceCut(
                                left,
                                piece.text().substring(from(at, part)),
                                at.get(part) - from(at, part));
                source = left.substring(0, cut).strip();
                left = left.substring(cut);
            }
            parts.add(part(piece, texts.get(part), source.strip(), part == 0));
        }
        return parts;
    }

    private static int from(List<Integer> at, int part) {
        return part == 0 ? 0 : at.get(part - 1);
    }

    private static Piece part(Piece whole, String text, String source, boolean first) {
        Map<String, String> values =
                first || whole.kind() != PieceKind.ACTIVITY
                        ? first ? whole.values() : Map.of()
                        : Map.of("status", "PLANNED");
        return new Piece(
                whole.kind(),
                whole.section(),
                whole.field(),
                source,
                text,
                values,
                whole.under(),
                first ? whole.note() : "",
                whole.question() && text.contains("?"));
    }

    /** Where in the file's own words a text is parted; by the share of it when a person has rewritten the text. */
    private static int sourceCut(String source, String text, int at) {
        String tail = text.substring(at);
        for (String said : List.of(tail, tail.replaceAll("(?m)^– ", ""))) {
            int cut = fromEnd(source, Ledger.count(said));
            if (plain(source.substring(cut)).equals(plain(said))) {
                return cut;
            }
        }
        double share = (double) Ledger.count(text.substring(0, at)) / Ledger.count(text);
        return fromEnd(source, Math.round((1 - share) * Ledger.count(source)));
    }

    /** The place that has a number of characters after it, blanks not counted. */
    private static int fromEnd(String source, long characters) {
        int at = source.length();
        for (long seen = 0; at > 0 && seen < characters; ) {
            at = source.offsetByCodePoints(at, -1);
            seen += Ledger.count(Character.toString(source.codePointAt(at)));
        }
        return at;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> Ledger.count(letter) > 0)
                .forEach(plain::append);
        return plain.toString();
    }
}
