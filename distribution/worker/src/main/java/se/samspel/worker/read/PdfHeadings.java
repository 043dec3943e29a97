package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells headings from running text by what most of the document looks like: short lines that are larger, or as large,
 * bold and with air above. Lines of the same size that follow each other are one heading.
 */
final class PdfHeadings {
    private static final int LONGEST = 160;
    private final int body;
    private final boolean boldBody;

    private PdfHeadings(int body, boolean boldBody) {
        this.body = body;
        this.boldBody = boldBody;
    }

    static PdfHeadings of(List<List<PdfLine>> pages) {
        Map<Integer, Integer> letters = new HashMap<>();
        long bold = 0;
        long all = 0;
        for (List<PdfLine> lines : pages) {
            for (PdfLine line : lines) {
                letters.merge(line.size(), line.text().length(), Integer::sum);
                all += line.text().length();
                bold += line.bold() ? line.text().length() : 0;
            }
        }
        int body =
                letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0);
        return new PdfHeadings(body, bold * 2 > all);
    }

    List<String> on(List<PdfLine> lines) {
        List<String> headings = new ArrayList<>();
        PdfLine last = null;
        for (PdfLine line : lines) {
            if (!heading(line)) {
                last = null;
                continue;
            }
            boolean continued =
                    last != null
                            && last.size() == line.size()
                            && last.bold() == line.bold()
                            && !line.gap();
            if (continued) {
                headings.set(headings.size() - 1, headings.getLast() + " " + line.text());
            } else {
                headings.add(line.text());
            }
            last = line;
        }
        return headings;
    }

    private boolean heading(PdfLine line) {
        String text = line.text();
        if (text.length() > LONGEST || text.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean larger = line.size() * 100 >= body * 115;
        boolean bolder = line.bold() && !boldBody && line.size() >= body && line.gap();
        return larger || (bolder && !text.endsWith(".") && !text.endsWith(","));
    }
}
