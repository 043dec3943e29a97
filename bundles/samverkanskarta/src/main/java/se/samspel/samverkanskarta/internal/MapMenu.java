package se.samspel.samverkanskarta.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The map's place in the menu. */
@Component(service = MenuItem.class)
public final class MapMenu implements MenuItem {
    public static final String ID = "samverkanskartor";
    public static final Page.Crumb CRUMB = new Page.Crumb("Samverkanskarta", MapAddress.ROOT);

    @Override
    public Entry entry() {
        return new Entry(ID, 40, CRUMB);
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return !viewer.memberships().isEmpty();
    }
}
