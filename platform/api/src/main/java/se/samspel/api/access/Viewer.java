package se.samspel.api.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;

/**
 * Who is asking, as one request knows it: the signed-in person, the memberships that hold today and the group that is
 * chosen on top of the page. A resource method takes it as a {@code @Context} parameter.
 *
 * @param group the chosen group; null when the person has none
 */
public record Viewer(
        UserId user, String name, List<Membership> memberships, @Nullable UnitId group) {
    public Viewer {
        memberships = List.copyOf(memberships);
    }

    /** The person as audit trail and history keep it. */
    public Actor actor() {
        return new Actor(user.toString(), name);
    }

    public Optional<UnitId> chosenGroup() {
        return Optional.ofNullable(group);
    }

    /** The letters in the round mark: "NE" for Nora Ek. */
    public String initials() {
        String[] parts = name.strip().split("\\s+");
        String first = parts[0].isEmpty() ? "?" : parts[0].substring(0, 1);
        return parts.length < 2 ? first : first + parts[parts.length - 1].charAt(0);
    }
}
