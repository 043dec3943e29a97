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
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return CRUMB.label();
    }

    @Override
    public String path() {
        return CRUMB.path();
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return !viewer.memberships().isEmpty();
    }
}
