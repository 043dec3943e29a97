package se.samspel.web.internal;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * The first page.
 *
 * @param name the person's first name
 * @param panels HTML, escaped by the panels' own templates
 */
public record StartPage(String name, List<String> panels) implements Page {
    @Override
    public String title() {
        return "Start";
    }

    @Override
    public String menu() {
        return StartEntry.ID;
    }
}
