package se.samspel.api.web;

import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.access.Viewer;

/** A DS service that puts an entry in the left menu. */
@ConsumerType
public interface MenuItem {
    /** The entry. */
    Entry entry();

    /** Only what the viewer may open is shown. */
    default boolean shownTo(Viewer viewer) {
        return true;
    }

    /**
     * What stands in the menu.
     *
     * @param id by which pages mark it as theirs, such as {@code handlingsplaner}
     * @param rank place in the menu, lowest first: Start 0, Handlingsplaner 10, Dialogstöd 20, Avstämning 30,
     *     Samverkanskarta 40, Arkiv 50, Insatser 60, Rapporter 70, Begrepp 80, Underlag 90, Administration 100
     * @param leadsTo what it is called in Swedish, and the page on this server
     */
    record Entry(String id, int rank, Page.Crumb leadsTo) {}
}
