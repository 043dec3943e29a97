package se.samspel.handlingsplan.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The way to the action plans. */
@Component(service = MenuItem.class)
public final class PlanMenuItem implements MenuItem {
    /** Its id, for pages that mark it. */
    public static final String ID = "handlingsplaner";

    /** The first step of the way to a plan. */
    public static final Page.Crumb CRUMB = new Page.Crumb("Handlingsplaner", "/handlingsplaner");

    @Override
    public Entry entry() {
        return new Entry(ID, 10, CRUMB);
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return !viewer.memberships().isEmpty();
    }
}
