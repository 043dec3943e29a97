package se.samspel.begrepp.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The terms' place in the menu. */
@Component(service = MenuItem.class)
public final class TermMenu implements MenuItem {
    static final String ID = "begrepp";
    static final Page.Crumb CRUMB = new Page.Crumb("Begrepp", TermAddress.ROOT);

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
        return 80;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return true;
    }
}
