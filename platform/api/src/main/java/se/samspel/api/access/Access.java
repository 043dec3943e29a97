package se.samspel.api.access;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.UnitId;

/**
 * The one place that answers "may they?": pages, API, SQL and search all ask here. Safe for any thread; answers from
 * memory.
 */
@ProviderType
public interface Access {
    /** Whether the viewer holds one of the action's roles in the unit or in one above it. */
    boolean may(Viewer viewer, Action action, UnitId unit);

    /** @throws AccessDenied when the viewer may not */
    void require(Viewer viewer, Action action, UnitId unit);

    /** Whether the viewer may somewhere; for menus and buttons that lead to a choice. */
    boolean maySomewhere(Viewer viewer, Action action);

    /** All the scopes the viewer may read; SQL says {@code scope in (:scopes)}, the index filters on the same words. */
    Set<Scope> scopes(Viewer viewer);

    /** Whether something with this scope is open to the viewer. */
    default boolean mayRead(Viewer viewer, Scope scope) {
        return scopes(viewer).contains(scope);
    }

    /**
     * Refuses what the viewer may not read, as if it were not there.
     *
     * @throws NotThere when the scope is not open to the viewer
     */
    void requireRead(Viewer viewer, Scope scope);
}
