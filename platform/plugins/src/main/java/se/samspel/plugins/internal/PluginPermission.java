package se.samspel.plugins.internal;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;

/** Who may change which plugin: the server's administrator every one, a förbund's it those for its own units only. */
final class PluginPermission {
    private final Access access;
    private final Organisation organisation;

    PluginPermission(Access access, Organisation organisation) {
        this.access = access;
        this.organisation = organisation;
    }

    /** Whether it concerns anything that the viewer looks after. */
    boolean maySee(Viewer viewer, Set<UnitId> appliesTo) {
        return appliesTo.isEmpty()
                ? access.maySomewhere(viewer, PluginAction.MANAGE_PLUGINS)
                : access.may(viewer, PluginAction.MANAGE_PLUGINS, UnitId.SERVER)
                        || appliesTo.stream()
                                .anyMatch(
                                        unit ->
                                                access.may(
                                                        viewer, PluginAction.MANAGE_PLUGINS, unit));
    }

    boolean may(Viewer viewer, Set<UnitId> appliesTo) {
        return access.may(viewer, PluginAction.MANAGE_PLUGINS, UnitId.SERVER)
                || (!appliesTo.isEmpty()
                        && appliesTo.stream()
                                .allMatch(
                                        unit ->
                                                access.may(
                                                        viewer,
                                                        PluginAction.MANAGE_PLUGINS,
                                                        unit)));
    }

    /** @throws AccessDenied when the viewer may not manage any plugin at all */
    void requireSome(Viewer viewer) {
        if (!access.maySomewhere(viewer, PluginAction.MANAGE_PLUGINS)) {
            throw new AccessDenied(
                    "Du får inte ändra tillägg. Det gör förbundets it eller serverns administratör.");
        }
    }

    /** @throws AccessDenied saying which units are out of reach */
    void require(Viewer viewer, Set<UnitId> appliesTo) {
        requireSome(viewer);
        if (may(viewer, appliesTo)) {
            return;
        }
        if (appliesTo.isEmpty()) {
            throw new AccessDenied(
                    "Tillägget gäller hela servern. Det får bara serverns administratör ändra."
                            + " Ange ditt förbund under appliesTo i plugin.json.");
        }
        String outside =
                appliesTo.stream()
                        .filter(unit -> !access.may(viewer, PluginAction.MANAGE_PLUGINS, unit))
                        .map(organisation::name)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining(", "));
        throw new AccessDenied(
                "Tillägget gäller enheter utanför ditt förbund: "
                        + outside
                        + ". Be serverns administratör att installera det.");
    }

    /** Whose eyes a change of the plugin is for. */
    Scope scope(Set<UnitId> appliesTo) {
        Set<Optional<Unit>> associations =
                appliesTo.stream().map(organisation::associationOf).collect(Collectors.toSet());
        return associations.size() == 1
                ? associations
                        .iterator()
                        .next()
                        .map(unit -> Scope.administration(unit.id()))
                        .orElse(Scope.SERVER)
                : Scope.SERVER;
    }
}
