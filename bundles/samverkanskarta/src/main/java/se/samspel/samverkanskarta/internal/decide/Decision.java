package se.samspel.samverkanskarta.internal.decide;

import java.util.Arrays;
import java.util.Optional;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.analysis.WhatIf;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.words.Names;

/**
 * A change of a version that can be decided on.
 *
 * @param forum the forum's key; that of the one which stays when two become one
 * @param other the one that goes up in it; empty otherwise
 */
public record Decision(VersionId version, Kind kind, String forum, String other) {
    private static final String PREFIX = "karta";

    /** What is decided. */
    public enum Kind {
        REMOVE("bort"),
        BEGIN("borja"),
        MERGE("ihop");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
        }
    }

    /** What a tried change can become; a forum that the map does not have is drawn in the map first. */
    public static Optional<Decision> of(VersionId version, WhatIf change) {
        return switch (change) {
            case WhatIf.Remove it ->
                    Optional.of(new Decision(version, Kind.REMOVE, it.forum(), ""));
            case WhatIf.Begin it -> Optional.of(new Decision(version, Kind.BEGIN, it.forum(), ""));
            case WhatIf.Merge it ->
                    Optional.of(new Decision(version, Kind.MERGE, it.into(), it.other()));
            case WhatIf.Add it -> Optional.empty();
        };
    }

    /** What a plan keeps to point at it; the same decision always has the same. */
    public String ref() {
        return String.join(".", PREFIX, version.toString(), kind.word, forum)
                + (other.isEmpty() ? "" : "." + other);
    }

    /** The decision that a ref points at; empty for refs of others. */
    public static Optional<Decision> of(String ref) {
        String[] parts = ref.split("\\.", -1);
        if (parts.length < 4 || !parts[0].equals(PREFIX) || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        VersionId version = new VersionId(Long.parseLong(parts[1]));
        return Kind.of(parts[2])
                .filter(kind -> parts.length == (kind == Kind.MERGE ? 5 : 4))
                .map(
                        kind ->
                                new Decision(
                                        version,
                                        kind,
                                        parts[3],
                                        parts.length == 5 ? parts[4] : ""));
    }

    /** Where it is tried again. */
    public String path(MapId map) {
        String query =
                switch (kind) {
                    case REMOVE -> "?bort=" + forum;
                    case BEGIN -> "?borja=" + forum;
                    case MERGE -> "?till=" + forum + "&fran=" + other;
                };
        return MapTab.WHAT_IF.path(map, version) + query;
    }

    /** The change itself. */
    WhatIf change() {
        return switch (kind) {
            case REMOVE -> new WhatIf.Remove(forum);
            case BEGIN -> new WhatIf.Begin(forum);
            case MERGE -> new WhatIf.Merge(forum, other);
        };
    }

    /** Whether the version still has what it is about. */
    boolean isKnown(Inventory inventory) {
        return inventory.forum(forum).isPresent()
                && (kind == Kind.MERGE
                        ? !other.equals(forum) && inventory.forum(other).isPresent()
                        : other.isEmpty());
    }

    /** As an activity says it: "Avsluta Rehabrådet". */
    String wording(Names names) {
        return switch (kind) {
            case REMOVE -> "Avsluta " + names.forum(forum);
            case BEGIN -> "Börja mötas i " + names.forum(forum);
            case MERGE -> "Låt " + names.forum(other) + " gå upp i " + names.forum(forum);
        };
    }
}
