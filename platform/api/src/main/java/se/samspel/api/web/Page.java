package se.samspel.api.web;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** A view that the web sets in the frame, with menu, förbund and user around it. The template begins at {@code <h1>}. */
@ConsumerType
public interface Page extends View {
    /** For the window's title; the web adds the product's name. */
    String title();

    /** The {@link MenuItem#id} that is marked; empty for none. */
    String menu();

    /** The way here, without the page itself. */
    default List<Crumb> crumbs() {
        return List.of();
    }

    /** A step of the way: what it is called and where it leads. */
    record Crumb(String label, String path) {}
}
