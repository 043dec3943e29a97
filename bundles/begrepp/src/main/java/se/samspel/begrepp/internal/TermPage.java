package se.samspel.begrepp.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.CommentThread;
import se.samspel.api.web.Page;

/**
 * One term: what it means here, all its layers beside each other, who uses it and what is said about it.
 *
 * @param layers nearest first
 * @param readings how the parties read it differently; may be none
 * @param edit where the förbund's own text is written; empty for those who may not
 * @param history where the förbund's changes are; empty when there are none
 * @param uses where it is told in which plans it is written
 * @param archive a search for it in the archive
 * @param thread null for those who take no part in what is said
 */
public record TermPage(
        String name,
        String shortForms,
        List<LayerView> layers,
        List<Reading> readings,
        String edit,
        String editWord,
        String history,
        String uses,
        String archive,
        @Nullable CommentThread thread)
        implements Page {
    public TermPage {
        layers = List.copyOf(layers);
        readings = List.copyOf(readings);
    }

    /**
     * What one layer says.
     *
     * @param kind such as "Regionen"
     * @param speaks whether it is the one that holds today
     * @param users the units that use it, such as "Samordningsförbund Gävleborg"
     */
    public record LayerView(
            String kind,
            String from,
            boolean speaks,
            String name,
            String shortForms,
            String synonyms,
            String definition,
            String source,
            String validity,
            String users) {}

    /** How a party reads the word. */
    public record Reading(String party, String means) {}

    @Override
    public String title() {
        return name;
    }

    @Override
    public String menu() {
        return TermMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(TermMenu.CRUMB);
    }
}
