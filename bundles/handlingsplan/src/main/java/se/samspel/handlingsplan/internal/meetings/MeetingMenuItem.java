package se.samspel.handlingsplan.internal.meetings;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The way to the meetings. */
@Component(service = MenuItem.class)
public final class MeetingMenuItem implements MenuItem {
    static final String ID = "avstamningar";
    static final Page.Crumb CRUMB = new Page.Crumb("Avstämning", MeetingAddress.ROOT);

    private final Access access;

    @Activate
    public MeetingMenuItem(@Reference Access access) {
        this.access = access;
    }

    @Override
    public Entry entry() {
        return new Entry(ID, 30, CRUMB);
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return access.maySomewhere(viewer, MeetingAction.NOTE);
    }
}
