package se.samspel.handlingsplan.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.View;

/**
 * One activity, member or prioritised group in its table: what stands there, and when it is open the form.
 *
 * @param anchor its id on the page
 * @param path where it is changed: {@code /handlingsplaner/7/aktiviteter/12}
 * @param page where it is shown open without script
 * @param heads the table's columns, for a phone where each row is a card
 * @param called what it is called, for the buttons
 * @param links what it belongs to elsewhere: an insats, an application
 * @param sources what it was made from and has been tied to, when it is open; none when it was written as it is
 * @param comments the way to its comments; null where there are none
 * @param word "aktiviteten", "deltagaren", "gruppen"
 */
public record ChildView(
        String anchor,
        String path,
        String page,
        String target,
        List<String> heads,
        List<Cell> cells,
        String called,
        String word,
        GroupView group,
        List<Link> links,
        List<SourceView> sources,
        @Nullable CommentLink comments,
        boolean open,
        long version,
        long orderVersion,
        boolean first,
        boolean last,
        boolean editable)
        implements View {
    public ChildView {
        heads = List.copyOf(heads);
        cells = List.copyOf(cells);
        links = List.copyOf(links);
        sources = List.copyOf(sources);
    }

    /** Whether it can stand under another parent: an activity can, the other lists are one to a plan. */
    public boolean canGoElsewhere() {
        return path.contains("/" + Part.ACTIVITY.path() + "/");
    }

    /**
     * Something elsewhere that a row belongs to.
     *
     * @param href empty when there is no page to go to
     */
    public record Link(String label, String text, String href) {}
}
