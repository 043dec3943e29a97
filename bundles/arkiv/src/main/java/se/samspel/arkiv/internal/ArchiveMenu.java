package se.samspel.arkiv.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The archive's place in the menu. */
@Component(service = MenuItem.class)
public final class ArchiveMenu implements MenuItem {
    /** Which entry of the menu the archive's pages belong to. */
    public static final String ID = "arkiv";

    @Override
    public Entry entry() {
        return new Entry(ID, 50, new Page.Crumb("Arkiv", ArchiveAddress.ROOT));
    }
}
