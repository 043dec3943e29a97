package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/**
 * One line of a page.
 *
 * @param size of its type, in half points
 * @param bold whether most of it is
 * @param gap whether there is air above it
 */
record PdfLine(String text, int size, boolean bold, boolean gap) {
    /** The lines as text, with an empty line where there is air. */
    static String text(List<PdfLine> lines) {
        StringBuilder text = new StringBuilder();
        for (PdfLine line : lines) {
            text.append(line.gap() && !text.isEmpty() ? "\n" : "").append(line.text()).append('\n');
        }
        return text.toString();
    }

    /**
     * A line that is being read. Its words are put in their order on the paper, for a bullet may be drawn after the words it
     * stands before.
     */
    static final class Draft {
        private final List<Word> words = new ArrayList<>();
        private double sizes;
        private int bold;
        private int letters;

        void add(String word, List<TextPosition> positions) {
            float x = positions.isEmpty() ? Float.MAX_VALUE : positions.getFirst().getXDirAdj();
            words.add(new Word(x, word));
            for (TextPosition position : positions) {
                sizes += Math.abs(position.getYScale());
                bold += bold(position.getFont()) ? 1 : 0;
                letters++;
            }
        }

        PdfLine done(boolean gap) {
            int size = letters == 0 ? 0 : (int) Math.round(2 * sizes / letters);
            String text =
                    words.stream()
                            .sorted(Comparator.comparingDouble(Word::x))
                            .map(Word::text)
                            .collect(Collectors.joining(" "));
            return new PdfLine(text.strip(), size, bold * 2 > letters, gap);
        }

        private record Word(float x, String text) {}

        static boolean bold(PDFont font) {
            String name = font.getName();
            if (name != null) {
                String lower = name.toLowerCase(Locale.ROOT);
                if (lower.contains("bold")
                        || lower.contains("semibold")
                        || lower.contains("black")) {
                    return true;
                }
            }
            PDFontDescriptor descriptor = font.getFontDescriptor();
            return descriptor != null
                    && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        }
    }
}
