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
 * @param forum the forum's key; that of the one which stays when two become one; the name of a new one, as {@link NewForum}
 *     writes it
 * @param other the one that goes up in it, or what else is told of a new one; empty otherwise
 */
public record Decision(VersionId version, Kind kind, String forum, String other) {
    private static final String PREFIX = "karta";

    /** Plans look refs up in an index that takes no more. */
    static final int LONGEST = 2_000;

    /** What is decided. */
    public enum Kind {
        REMOVE("bort"),
        BEGIN("borja"),
        MERGE("ihop"),
        ADD("nytt");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Whether it can name this besides its forum. */
        private boolean names(String other) {
            return this == ADD || other.isEmpty() != (this == MERGE);
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
        }
    }

    /** What a tried change can become; nothing for a new forum that is too long for a plan to point at. */
    public static Optional<Decision> of(VersionId version, WhatIf change) {
        return switch (change) {
            case WhatIf.Remove it ->
                    Optional.of(new Decision(version, Kind.REMOVE, it.forum(), ""));
            case WhatIf.Begin it -> Optional.of(new Decision(version, Kind.BEGIN, it.forum(), ""));
            case WhatIf.Merge it ->
                    Optional.of(new Decision(version, Kind.MERGE, it.into(), it.other()));
            case WhatIf.Add it ->
                    Optional.of(added(version, NewForum.of(it.forum())))
                            .filter(decision -> decision.ref().length() <= LONGEST);
        };
    }

    /** A forum that the map does not have. */
    static Decision added(VersionId version, NewForum forum) {
        return new Decision(version, Kind.ADD, forum.writtenName(), forum.writtenRest());
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
        String other = parts.length == 5 ? parts[4] : "";
        return Kind.of(parts[2])
                .filter(kind -> parts.length <= 5 && kind.names(other))
                .map(kind -> new Decision(version, kind, parts[3], other))
                .filter(it -> it.kind() != Kind.ADD || it.newForum().isPresent());
    }

    /** Where it is tried again. */
    public String path(MapId map) {
        String query =
                switch (kind) {
                    case REMOVE -> "?bort=" + forum;
                    case BEGIN -> "?borja=" + forum;
                    case MERGE -> "?till=" + forum + "&fran=" + other;
                    case ADD -> newForum().map(NewForum::query).orElse("");
                };
        return MapTab.WHAT_IF.path(map, version) + query;
    }

    private Optional<NewForum> newForum() {
        return NewForum.read(forum, other);
    }

    /** The name that a new forum is to have; empty for what is about forums of the map. */
    String newName() {
        return kind == Kind.ADD ? newForum().map(NewForum::name).orElse("") : "";
    }

    /** The change itself, on the map that it is tried on. */
    WhatIf change(Inventory inventory) {
        return switch (kind) {
            case REMOVE -> new WhatIf.Remove(forum);
            case BEGIN -> new WhatIf.Begin(forum);
            case MERGE -> new WhatIf.Merge(forum, other);
            case ADD -> new WhatIf.Add(newForum().orElseThrow().in(inventory));
        };
    }

    /** Whether the version still has what it is about. */
    boolean isKnown(Inventory inventory) {
        return switch (kind) {
            case REMOVE, BEGIN -> other.isEmpty() && inventory.forum(forum).isPresent();
            case MERGE ->
                    !other.equals(forum)
                            && inventory.forum(forum).isPresent()
                            && inventory.forum(other).isPresent();
            case ADD -> newForum().filter(it -> it.fits(inventory)).isPresent();
        };
    }

    /** As an activity says it: "Avsluta Rehabrådet". */
    String wording(Names names) {
        return switch (kind) {
            case REMOVE -> "Avsluta " + names.forum(forum);
            case BEGIN -> "Börja mötas i " + names.forum(forum);
            case ADD -> "Starta forumet " + newName();
            case MERGE -> "Låt " + names.forum(other) + " gå upp i " + names.forum(forum);
        };
    }
}
