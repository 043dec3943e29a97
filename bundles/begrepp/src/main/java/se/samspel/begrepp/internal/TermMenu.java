package se.samspel.begrepp.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The terms' place in the menu. */
@Component(service = MenuItem.class)
public final class TermMenu implements MenuItem {
    static final String ID = "begrepp";
    static final Page.Crumb CRUMB = new Page.Crumb("Begrepp", TermAddress.ROOT);

    @Override
    public Entry entry() {
        return new Entry(ID, 80, CRUMB);
    }
}
