package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What most of a PDF looks like, so that what differs can be told: headings, tables, and what stands on every page. */
final class PdfLooks {
    private static final int LONGEST = 170;
    private static final double NEAR = 3;

    private final long body;
    private final boolean boldBody;
    private final double leading;
    private final double left;
    private final List<Long> larger;
    private final Set<String> everywhere;

    private PdfLooks(
            long body,
            boolean boldBody,
            double leading,
            double left,
            List<Long> larger,
            Set<String> everywhere) {
        this.body = body;
        this.boldBody = boldBody;
        this.leading = leading;
        this.left = left;
        this.larger = larger;
        this.everywhere = everywhere;
    }

    static PdfLooks of(List<List<PdfRow>> pages) {
        Map<Long, Integer> sizes = new HashMap<>();
        Map<Long, Integer> lefts = new HashMap<>();
        Map<Long, Integer> steps = new HashMap<>();
        long bold = 0;
        long all = 0;
        for (List<PdfRow> rows : pages) {
            for (int at = 0; at < rows.size(); at++) {
                PdfRow row = rows.get(at);
                int length = row.text().length();
                sizes.merge(size(row), length, Integer::sum);
                lefts.merge(Math.round(row.x()), length, Integer::sum);
                all += length;
                bold += row.bold() ? length : 0;
                if (at > 0 && size(rows.get(at - 1)) == size(row)) {
                    steps.merge(
                            Math.round((row.y() - rows.get(at - 1).y()) * 2), length, Integer::sum);
                }
            }
        }
        steps.keySet().removeIf(step -> step <= 0);
        long body = most(sizes);
        TreeSet<Long> larger =
                new TreeSet<>(sizes.keySet())
                        .tailSet((long) Math.ceil(body * 1.12), true).stream()
                                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        return new PdfLooks(
                body,
                bold * 2 > all,
                Math.max(body / 2.0, most(steps) / 2.0),
                most(lefts),
                new ArrayList<>(larger.descendingSet()),
                everywhere(pages));
    }

    private static long most(Map<Long, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    /** In half points. */
    private static long size(PdfRow row) {
        return Math.round(row.size() * 2);
    }

    /** First and last lines that come again, whatever page number stands in them. */
    private static Set<String> everywhere(List<List<PdfRow>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<PdfRow> rows : pages) {
            Set<String> own = new HashSet<>();
            for (int at = 0; at < rows.size(); at++) {
                if (at < 2 || at >= rows.size() - 2) {
                    own.add(edge(rows.get(at)));
                }
            }
            own.forEach(edge -> edges.merge(edge, 1, Integer::sum));
        }
        Set<String> everywhere = new HashSet<>();
        edges.forEach(
                (edge, count) -> {
                    if (pages.size() >= 3 && count * 10 >= pages.size() * 6) {
                        everywhere.add(edge);
                    }
                });
        return everywhere;
    }

    private static String edge(PdfRow row) {
        return row.text().replaceAll("\\d+", "#") + " " + Math.round(row.y() / 4);
    }

    /** Whether it stands at the same place on most pages; the same name for the same line. */
    boolean everywhere(PdfRow row) {
        return everywhere.contains(edge(row));
    }

    String edgeOf(PdfRow row) {
        return edge(row);
    }

    /** The level of a heading; 0 for running text. {@code air} is what lies above. */
    int heading(PdfRow row, double air) {
        String text = row.text();
        if (text.length() > LONGEST || text.codePoints().filter(Character::isLetter).count() < 2) {
            return 0;
        }
        int place = larger.indexOf(size(row));
        if (place >= 0) {
            return 1 + place;
        }
        boolean bolder =
                row.bold()
                        && !boldBody
                        && size(row) >= body
                        && (air > 1.15 * leading || air <= 0)
                        && !text.matches(".*[.,]$");
        return bolder ? 1 + larger.size() : 0;
    }

    /** Whether a line lies so far below the last one that it begins something new. */
    boolean apart(double air) {
        return air <= 0 || air > 1.22 * leading;
    }

    double leading() {
        return leading;
    }

    /** Whether something begins where running text does. */
    boolean atTheLeft(double x) {
        return Math.abs(x - left) < 1.5;
    }

    /** Whether something begins a little to the right of running text. */
    boolean setIn(double x) {
        return x - left > 6 && x - left < 70;
    }

    /** Whether two things begin at the same place across. */
    static boolean aligned(double one, double other) {
        return Math.abs(one - other) <= NEAR;
    }
}
