package se.samspel.samverkanskarta.internal.edit;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.edit.TablePage.Cell;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Pace;

/** What the table says of a forum. */
record ForumCells(Inventory inventory) {
    /** The cells after its name, in the order of the headings. */
    Cell[] of(Forum forum) {
        return new Cell[] {
            new Cell(forum.status().swedish(), forum.level().swedish(), badge(forum.status())),
            Cell.of(sits(forum)),
            Cell.of(forum.targetGroups().stream().sorted().collect(joining(", "))),
            pace(forum.pace()),
            Cell.of(forum.words().owner(), basis(forum.agreement()))
        };
    }

    private static String basis(Agreement agreement) {
        String what = agreement.text().isEmpty() ? agreement.basis().swedish() : agreement.text();
        LocalDate until = agreement.until();
        return until == null ? what : what + ", till " + Swedish.date(until);
    }

    /** The picture that goes with a status. */
    static String badge(ForumStatus status) {
        return switch (status) {
            case EXISTS -> "ongoing";
            case SHOULD_CHANGE -> "draft";
            case CAN_GO -> "stopped";
            case MISSING -> "late";
            case NEEDED -> "planned";
        };
    }

    /** The parties of a forum with how many functions of each. */
    private String sits(Forum forum) {
        return inventory.parties().stream()
                .map(party -> count(party, forum))
                .filter(text -> !text.isEmpty())
                .collect(joining(", "));
    }

    private String count(MapParty party, Forum forum) {
        long many =
                forum.seats().stream()
                        .filter(seat -> inventory.functionOf(seat).party().equals(party.key()))
                        .count();
        return many == 0
                ? ""
                : many == 1 ? party.shortName() : party.shortName() + " (" + many + ")";
    }

    private static Cell pace(Pace pace) {
        return Cell.of(
                pace.timesPerYear() == 0 ? "" : pace.timesPerYear() + "\u00a0ggr/år",
                pace.minutes() == 0 ? "" : pace.minutes() + "\u00a0min");
    }
}
