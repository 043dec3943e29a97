package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.Query;

/**
 * Whether a person knows a row as it stands. Someone who moves, removes or takes back sends the version their page was
 * drawn with; what they have saved themselves since then is no surprise to them, what another has saved is.
 */
final class OwnChanges {
    private OwnChanges() {}

    /** The newest version the person knows, given the one they saw. */
    static long known(Query query, ObjectRef row, long seen, Actor by) {
        List<FieldChange> since =
                query.history(row).stream().filter(change -> change.version() > seen).toList();
        boolean own = since.stream().allMatch(change -> change.by().id().equals(by.id()));
        return own ? since.stream().mapToLong(FieldChange::version).max().orElse(seen) : seen;
    }
}
