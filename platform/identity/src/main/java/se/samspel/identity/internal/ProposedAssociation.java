package se.samspel.identity.internal;

import java.util.List;
import se.samspel.api.access.Unit;

/** A förbund that a plugin proposes, with the groups proposed below it. */
public record ProposedAssociation(Unit association, List<Unit> groups) {
    public ProposedAssociation {
        groups = List.copyOf(groups);
    }
}
