package se.samspel.insatser.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The way to the register. */
@Component(service = MenuItem.class)
public final class InterventionMenu implements MenuItem {
    static final String ID = "insatser";
    static final String PATH = "/insatser";
    static final Page.Crumb CRUMB = new Page.Crumb("Insatser", PATH);

    @Override
    public Entry entry() {
        return new Entry(ID, 60, CRUMB);
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return !viewer.memberships().isEmpty();
    }
}
