package se.samspel.api.web;

import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.access.Viewer;

/** A DS service that puts an entry in the left menu. */
@ConsumerType
public interface MenuItem {
    /** Such as {@code handlingsplaner}. */
    String id();

    /** Swedish, such as "Handlingsplaner". */
    String label();

    /** Absolute path on this server, such as {@code /handlingsplaner}. */
    String path();

    /** Place in the menu, lowest first: Start 0, Handlingsplaner 10, Dialogstöd 20, Avstämning 30, Samverkanskarta 40, Arkiv 50, Insatser 60, Rapporter 70, Begrepp 80, Underlag 90, Administration 100. */
    int rank();

    /** Only what the viewer may open is shown. */
    boolean shownTo(Viewer viewer);
}
