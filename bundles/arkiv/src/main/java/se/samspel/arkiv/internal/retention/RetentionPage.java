package se.samspel.arkiv.internal.retention;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.ArchiveMenu;

/**
 * What the office does with retention.
 *
 * @param due the documents whose time is up
 * @param unclassed documents without a confirmed class, the oldest first
 * @param classes all classes, to choose from
 * @param disposals those that are proposed, decided and done
 */
public record RetentionPage(
        List<Due> due, List<Unclassed> unclassed, List<Type> classes, List<Line> disposals)
        implements Page {
    public RetentionPage {
        due = List.copyOf(due);
        unclassed = List.copyOf(unclassed);
        classes = List.copyOf(classes);
        disposals = List.copyOf(disposals);
    }

    /** A document whose time is up. */
    public record Due(long id, String title, String href, String type, String since) {}

    /**
     * A document without a confirmed class.
     *
     * @param suggested the id of the class that is suggested; empty for none
     */
    public record Unclassed(long id, String title, String href, String facts, String suggested) {}

    /** A class: its id, name and rule, and what it rests on. */
    public record Type(String id, String called, String law) {}

    /** A disposal. */
    public record Line(String href, String called, String state, String badge) {}

    @Override
    public String title() {
        return "Gallring";
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Arkiv", ArchiveAddress.ROOT));
    }
}
