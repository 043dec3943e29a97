package se.samspel.web.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.MenuItem;

/** The menu's first line. */
@Component
public final class StartEntry implements MenuItem {
    static final String ID = "start";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Start";
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return true;
    }
}
