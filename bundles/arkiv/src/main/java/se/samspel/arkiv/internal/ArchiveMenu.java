package se.samspel.arkiv.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.MenuItem;

/** The archive's place in the menu. */
@Component(service = MenuItem.class)
public final class ArchiveMenu implements MenuItem {
    public static final String ID = "arkiv";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Arkiv";
    }

    @Override
    public String path() {
        return ArchiveAddress.ROOT;
    }

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return true;
    }
}
