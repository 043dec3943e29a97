package se.samspel.handlingsplan.internal.earlier;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * Earlier goals on a page of their own.
 *
 * @param wording the goal they are like
 * @param back the goal on its plan's page
 */
public record EarlierPage(String wording, String plan, String back, EarlierView found)
        implements Page {
    @Override
    public String title() {
        return "Fanns det redan?";
    }

    @Override
    public String menu() {
        return "handlingsplaner";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(plan, back));
    }
}
