package se.samspel.administration.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;

/** The entry in the menu, for those who look after people, plugins or the server. */
@Component(service = MenuItem.class)
public final class Administration implements MenuItem {
    static final String ID = "administration";
    static final Page.Crumb CRUMB = new Page.Crumb("Administration", "/administration");
    static final Page.Crumb PLUGINS = new Page.Crumb("Tillägg", "/administration/tillagg");

    @Override
    public Entry entry() {
        return new Entry(ID, 100, CRUMB);
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return viewer.memberships().stream()
                .anyMatch(
                        membership ->
                                List.of(Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR)
                                        .contains(membership.role()));
    }

    /** Whether the person looks after the server itself. */
    static boolean serverOf(Viewer viewer) {
        return viewer.memberships().stream()
                .anyMatch(membership -> membership.role() == Role.SERVER_ADMINISTRATOR);
    }
}
