package se.samspel.api.web;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.access.Viewer;

/**
 * A DS service that adds a piece to a page in a named slot. The service property {@code slot} names the slot, {@code
 * service.ranking} its place there, highest first. A panel that throws is left out and logged; the page stands.
 */
@ConsumerType
public interface Panel {
    /** The start page's slot. */
    String START = "start";

    /** The panel for this viewer, or empty when it has nothing to say. */
    Optional<View> render(Viewer viewer);
}
