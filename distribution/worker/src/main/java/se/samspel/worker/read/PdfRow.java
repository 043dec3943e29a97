package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;

/**
 * One line of a page with its place, in pieces where there is air between them: cells of a table, or a bullet and what it
 * marks.
 *
 * @param y of its foot, from the top of the page
 * @param size of its type, in points
 * @param bold whether most of it is
 */
record PdfRow(int page, double y, double size, boolean bold, List<Piece> pieces) {
    private static final Pattern MARK =
            Pattern.compile(
                    "(?:[•·▪▫‣◦●○■□\u2043\u25AA\u27A2\uE000-\uF8FF–-]|o|\\(?\\d{1,2}[.)]|[a-z][.)])\\s*");

    /** Air of less than this many times the size stands between words. */
    private static final double WORD_GAP = 0.9;

    /** Text with nothing but words' spaces in it. */
    record Piece(double x, double right, String text) {}

    double x() {
        return pieces.getFirst().x();
    }

    double right() {
        return pieces.getLast().right();
    }

    boolean inPieces() {
        return pieces.size() > 1;
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" ")).strip();
    }

    /** The same line as one piece. */
    PdfRow whole() {
        return new PdfRow(page, y, size, bold, List.of(new Piece(x(), right(), text())));
    }

    /** How wide its first word is, about. */
    double firstWord() {
        String text = text();
        int end = text.indexOf(' ');
        double share = end < 0 ? 1 : (double) end / text.length();
        return (right() - x()) * share;
    }

    /** A line that is being read. Its words are put in their order on the paper. */
    static final class Draft {
        private final List<Word> words = new ArrayList<>();
        private double sizes;
        private int bold;
        private int letters;

        void add(String word, List<TextPosition> positions) {
            if (positions.isEmpty() || word.isBlank()) {
                return;
            }
            TextPosition first = positions.getFirst();
            TextPosition last = positions.getLast();
            double size = 0;
            for (TextPosition position : positions) {
                size += Math.abs(position.getYScale());
                bold += PdfLine.Draft.bold(position.getFont()) ? 1 : 0;
            }
            sizes += size;
            letters += positions.size();
            words.add(
                    new Word(
                            first.getXDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            first.getYDirAdj(),
                            size / positions.size(),
                            raised(word, positions)));
        }

        /** A digit that is much smaller and higher than what it stands after refers to a note. */
        private static String raised(String word, List<TextPosition> positions) {
            if (word.length() != positions.size()) {
                return word;
            }
            double largest =
                    positions.stream().mapToDouble(it -> Math.abs(it.getYScale())).max().orElse(0);
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < word.length(); at++) {
                boolean small = Math.abs(positions.get(at).getYScale()) < 0.75 * largest;
                String letter = String.valueOf(word.charAt(at));
                text.append(
                        small && Character.isDigit(word.charAt(at))
                                ? Typed.raised(letter)
                                : letter);
            }
            return text.toString();
        }

        boolean isEmpty() {
            return words.isEmpty();
        }

        PdfRow done(int page) {
            words.sort(Comparator.comparingDouble(Word::x));
            double size = letters == 0 ? 0 : sizes / letters;
            double most = words.stream().mapToDouble(Word::size).max().orElse(size);
            List<Piece> pieces = new ArrayList<>();
            for (Word word : words) {
                boolean note = word.size() < 0.75 * most && word.text().strip().matches("\\d{1,2}");
                String text = note ? Typed.raised(word.text().strip()) : word.text();
                Piece last = pieces.isEmpty() ? null : pieces.getLast();
                if (last == null
                        || (apart(last, word, most) && !MARK.matcher(last.text()).matches())) {
                    pieces.add(new Piece(word.x(), word.right(), text.strip()));
                } else {
                    String between = note || last.text().isEmpty() ? "" : " ";
                    pieces.set(
                            pieces.size() - 1,
                            new Piece(
                                    last.x(), word.right(), last.text() + between + text.strip()));
                }
            }
            double y =
                    words.stream()
                            .filter(it -> it.size() >= 0.75 * most)
                            .mapToDouble(Word::y)
                            .max()
                            .orElse(0);
            return new PdfRow(page, y, Math.max(size, most), bold * 2 > letters, pieces);
        }

        private static boolean apart(Piece last, Word next, double size) {
            return next.x() - last.right() > WORD_GAP * size;
        }

        private record Word(double x, double right, double y, double size, String text) {}
    }
}
