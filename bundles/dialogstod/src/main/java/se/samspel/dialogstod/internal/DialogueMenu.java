package se.samspel.dialogstod.internal;

import org.osgi.service.component.annotations.Component;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The dialogue's place in the menu. */
@Component(service = MenuItem.class)
public final class DialogueMenu implements MenuItem {
    public static final String ID = "dialogstod";
    public static final Page.Crumb CRUMB = new Page.Crumb("Dialogstöd", GuideAddress.ROOT);

    @Override
    public Entry entry() {
        return new Entry(ID, 20, CRUMB);
    }
}
