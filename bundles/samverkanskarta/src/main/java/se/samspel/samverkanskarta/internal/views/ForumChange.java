package se.samspel.samverkanskarta.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.samspel.samverkanskarta.internal.model.Forum;

/** Says what has changed in a forum between two versions. */
final class ForumChange {
    private ForumChange() {}

    static List<String> between(Forum before, Forum after) {
        List<String> changes = new ArrayList<>();
        if (before.status() != after.status()) {
            changes.add(
                    "läget från "
                            + before.status().swedish().toLowerCase(Locale.ROOT)
                            + " till "
                            + after.status().swedish().toLowerCase(Locale.ROOT));
        }
        add(changes, "namnet", before.name(), after.name());
        add(changes, "nivån", before.level(), after.level());
        add(changes, "vilka som sitter där", before.seats(), after.seats());
        add(changes, "hur ofta eller länge", before.pace(), after.pace());
        add(changes, "målgrupperna", before.targetGroups(), after.targetGroups());
        add(changes, "brytpunkterna", before.transitions(), after.transitions());
        add(changes, "kommunerna", before.municipalities(), after.municipalities());
        add(changes, "överenskommelsen", before.agreement(), after.agreement());
        add(changes, "texterna", before.words(), after.words());
        return changes;
    }

    private static void add(List<String> changes, String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(what);
        }
    }
}
