package se.samspel.arkiv.internal.outcomes;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.api.web.StatusShare;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.ArchiveMenu;

/**
 * How goals came out over the archive.
 *
 * @param says how much is counted, and of what
 * @param ways what to count by
 * @param associations the förbund to choose among
 * @param from the first year that is asked for; empty for none
 * @param legend the six outcomes with their sums
 * @param most what the longest bar stands for
 * @param csv where the table is fetched
 */
public record OutcomePage(
        String by,
        String byLabel,
        String says,
        List<Way> ways,
        List<Choice> associations,
        String from,
        String to,
        boolean suggestions,
        List<StatusShare> legend,
        List<String> heads,
        List<Line> lines,
        Line sum,
        long most,
        String csv)
        implements Page {
    public OutcomePage {
        ways = List.copyOf(ways);
        associations = List.copyOf(associations);
        legend = List.copyOf(legend);
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    @Override
    public String title() {
        return "Utfall";
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Arkiv", ArchiveAddress.ROOT));
    }

    /** Something to count by. */
    public record Way(String label, String href, boolean here) {}

    /** A förbund to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A bar and its row in the table; the sum stands in the last cell.
     *
     * @param href what the archive says of an insats or a target group; empty for anything else
     */
    public record Line(String label, String href, List<StatusShare> shares, List<Cell> cells) {
        public Line {
            shares = List.copyOf(shares);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number.
     *
     * @param note how many of them are only suggested; empty for none
     * @param href the goals behind it; empty when there is none
     */
    public record Cell(String head, int count, String note, String href) {}
}
