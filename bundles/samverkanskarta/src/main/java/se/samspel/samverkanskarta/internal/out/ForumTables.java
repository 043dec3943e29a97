package se.samspel.samverkanskarta.internal.out;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samspel.samverkanskarta.internal.analysis.Load;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.words.Names;

/** The forums of a version as tables: who sits in each, and what is told of it. */
final class ForumTables {
    private ForumTables() {}

    /** A row for each seat, and one for a forum where nobody sits. */
    static MapTable seats(Inventory inventory) {
        Names names = new Names(inventory);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "Forum id",
                        "Forum",
                        "Nivå",
                        "Läge",
                        "Gånger om året",
                        "Minuter",
                        "Part",
                        "Funktion id",
                        "Funktion",
                        "Personer",
                        "Timmar om året"));
        for (Forum forum : inventory.forums()) {
            List<Object> head =
                    List.of(
                            forum.key(),
                            forum.name(),
                            forum.level().swedish(),
                            forum.status().swedish(),
                            number(forum.pace().timesPerYear()),
                            number(forum.pace().minutes()));
            if (forum.seats().isEmpty()) {
                rows.add(row(head, "", "", "", "", ""));
            }
            for (Seat seat : forum.seats()) {
                long minutes =
                        forum.status().happens()
                                ? (long) seat.people() * forum.pace().minutesPerYear()
                                : 0;
                rows.add(
                        row(
                                head,
                                names.party(names.partyOf(seat.function())),
                                seat.function(),
                                names.function(seat.function()),
                                (long) seat.people(),
                                Load.hours(minutes)));
            }
        }
        return new MapTable("Deltagande", rows);
    }

    private static List<Object> row(List<Object> head, Object... tail) {
        List<Object> row = new ArrayList<>(head);
        row.addAll(List.of(tail));
        return row;
    }

    static MapTable forums(Inventory inventory) {
        Names names = new Names(inventory);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "Id",
                        "Forum",
                        "Nivå",
                        "Läge",
                        "Syfte",
                        "Nytta",
                        "För vem",
                        "Fungerar",
                        "Behöver ändras",
                        "Vinst om det fanns",
                        "Vinst för vem",
                        "Kallar",
                        "Styrs av",
                        "Målgrupper",
                        "Brytpunkter",
                        "Gånger om året",
                        "Minuter",
                        "Vilar på",
                        "Dokument",
                        "Gäller från",
                        "Gäller till",
                        "Kommuner"));
        for (Forum forum : inventory.forums()) {
            rows.add(forum(forum, names));
        }
        return new MapTable("Forum", rows);
    }

    private static List<Object> forum(Forum forum, Names names) {
        var words = forum.words();
        var agreement = forum.agreement();
        return List.of(
                forum.key(),
                forum.name(),
                forum.level().swedish(),
                forum.status().swedish(),
                words.purpose(),
                words.benefit(),
                words.benefitFor(),
                words.works(),
                words.mustChange(),
                words.gain(),
                words.gainFor(),
                words.owner(),
                words.steeringGroup(),
                forum.targetGroups().stream().sorted().collect(Collectors.joining(", ")),
                forum.transitions().stream()
                        .map(names::transition)
                        .sorted()
                        .collect(Collectors.joining(", ")),
                number(forum.pace().timesPerYear()),
                number(forum.pace().minutes()),
                agreement.basis().swedish(),
                agreement.text(),
                agreement.from() == null ? "" : agreement.from().toString(),
                agreement.until() == null ? "" : agreement.until().toString(),
                forum.municipalities().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    /** Zero says that it is not known, and then the cell is empty. */
    private static Object number(int value) {
        return value == 0 ? "" : (Object) (long) value;
    }
}
