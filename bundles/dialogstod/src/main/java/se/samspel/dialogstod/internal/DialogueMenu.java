package se.samspel.dialogstod.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The dialogue's place in the menu. */
@Component(service = MenuItem.class)
public final class DialogueMenu implements MenuItem {
    static final String ID = "dialogstod";
    static final Page.Crumb CRUMB = new Page.Crumb("Dialogstöd", GuideAddress.ROOT);

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
        return 20;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return true;
    }
}
