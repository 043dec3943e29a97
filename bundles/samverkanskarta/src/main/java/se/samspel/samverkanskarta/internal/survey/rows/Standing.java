package se.samspel.samverkanskarta.internal.survey.rows;

import java.util.List;
import java.util.Optional;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.survey.Said;

/**
 * A version as it stands when something is decided, with its rows: also what is removed, and which version of each to change.
 *
 * @param rows the forums and findings
 */
record Standing(long survey, Inventory now, List<PartLine> rows, List<Said> said) {
    Optional<PartLine> row(MapPart part, String key) {
        return rows.stream().filter(it -> it.part() == part && it.key().equals(key)).findFirst();
    }

    /** The forum with its row, while it is on the map. */
    Optional<PartLine> forum(String key) {
        return row(MapPart.FORUM, key).filter(it -> !it.removed());
    }

    String value(String forum, String field) {
        return forum(forum).map(it -> it.values().getOrDefault(field, "")).orElse("");
    }

    String people(String forum, String function) {
        return now.forum(forum)
                .flatMap((Forum it) -> it.seat(function))
                .map(it -> Integer.toString(it.people()))
                .orElse("0");
    }

    /** What a finding says; empty while it is not on the map. */
    String finding(String key) {
        return row(MapPart.FINDING, key)
                .filter(it -> !it.removed())
                .map(it -> it.values().getOrDefault(FieldIds.FINDING, ""))
                .orElse("");
    }
}
