package se.samspel.web.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The menu's first line. */
@Component
public final class StartEntry implements MenuItem {
    static final String ID = "start";

    @Override
    public Entry entry() {
        return new Entry(ID, 0, new Page.Crumb("Start", "/"));
    }
}
