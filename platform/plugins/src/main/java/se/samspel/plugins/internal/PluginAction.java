package se.samspel.plugins.internal;

import java.util.Set;
import se.samspel.api.access.Action;
import se.samspel.api.access.Role;

/** What can be done with plugins. */
enum PluginAction implements Action {
    MANAGE_PLUGINS;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR);
    }

    @Override
    public String swedish() {
        return "ändra tillägg";
    }
}
