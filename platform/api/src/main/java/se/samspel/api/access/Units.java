package se.samspel.api.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;

/**
 * Changes to the organisation: adopt what a plugin proposes, or make a unit by hand. What is adopted stays, whatever
 * happens to the plugin. The server's administrator may all; a förbund's it may make and change the groups of its own
 * förbund. Every change is in the audit trail.
 *
 * <p>Methods throw {@link AccessDenied} for what the viewer may not do.
 */
@ProviderType
public interface Units {
    /** What plugins propose and the viewer may adopt, in Swedish order of names. */
    List<Proposal> proposals(Viewer by);

    /**
     * Adopts proposals together: a förbund with its municipalities, a group with its parties and municipalities. A group
     * needs a förbund that is adopted or among the chosen.
     */
    Checked<List<Unit>> adopt(Viewer by, Set<UnitId> chosen);

    /** Makes a unit that no plugin proposes; its id is made from the name. */
    Checked<Unit> create(Viewer by, NewUnit unit);

    /** Changes a unit's name; its id stays. */
    Checked<Unit> rename(Viewer by, UnitId unit, String name);

    /** Says which parties sit in a group and where it works, in the order they are shown. */
    Checked<Unit> compose(
            Viewer by, UnitId group, List<UnitId> parties, List<UnitId> municipalities);

    /** Whether the viewer may rename the unit. */
    boolean mayChange(Viewer by, Unit unit);

    /** Whether the viewer may make a unit of the kind under the parent; null for förbund and parties. */
    boolean mayCreate(Viewer by, UnitKind kind, @Nullable UnitId parent);

    /** A unit that a plugin proposes. */
    record Proposal(PluginId plugin, Unit unit) {}

    /**
     * A unit to be made.
     *
     * @param parent the förbund of a group or a municipality
     * @param partyKind of a party
     * @param code of a municipality: four digits
     */
    record NewUnit(
            UnitKind kind,
            String name,
            @Nullable UnitId parent,
            @Nullable PartyKind partyKind,
            @Nullable String code,
            List<UnitId> parties,
            List<UnitId> municipalities) {
        public NewUnit {
            parties = List.copyOf(parties);
            municipalities = List.copyOf(municipalities);
        }
    }
}
