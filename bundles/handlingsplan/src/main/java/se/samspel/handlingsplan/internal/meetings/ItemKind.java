package se.samspel.handlingsplan.internal.meetings;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.handlingsplan.internal.FollowUp;

/** What a point on an agenda is about. */
public enum ItemKind {
    GOAL("mal", "Mål", FollowUp.Kind.GOAL),
    ACTIVITY("aktivitet", "Aktivitet", FollowUp.Kind.ACTIVITY),
    /** Something the group wants to talk about besides the plan; what was not reached comes back at the next meeting. */
    OWN("punkt", "Egen punkt", null),
    /** The last point of every meeting. */
    OTHER("ovrigt", "Övrigt", null);

    private final String path;
    private final String swedish;
    private final FollowUp.@Nullable Kind followed;

    ItemKind(String path, String swedish, FollowUp.@Nullable Kind followed) {
        this.path = path;
        this.swedish = swedish;
        this.followed = followed;
    }

    /** The kind with a name in a page's address. */
    static Optional<ItemKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    static ItemKind of(FollowUp.Kind followed) {
        return followed == FollowUp.Kind.GOAL ? GOAL : ACTIVITY;
    }

    String path() {
        return path;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }

    /** What the plan calls it; empty when it is not in a plan. */
    Optional<FollowUp.Kind> followed() {
        return Optional.ofNullable(followed);
    }
}
