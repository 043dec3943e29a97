package se.samspel.samverkanskarta.internal.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.api.web.Csv;
import se.samspel.samverkanskarta.internal.analysis.Load;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.model.Transition;
import se.samspel.samverkanskarta.internal.words.Names;

/**
 * A version as tables for spreadsheets. Columns are only ever added last; see the bundle's README.
 *
 * @param title of the sheet
 * @param rows the first is the head; a number is a {@link Long}, all else text
 */
record MapTable(String title, List<List<Object>> rows) {
    MapTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

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

    /** Zero says that it is not known, and then the cell is empty. */
    private static Object number(int value) {
        return value == 0 ? "" : (Object) (long) value;
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

    static MapTable functions(Inventory inventory) {
        Names names = new Names(inventory);
        Map<String, Long> minutes = Load.of(inventory).functions();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Id", "Funktion", "Part", "Del av parten", "Nivå", "Timmar om året"));
        for (MapFunction function : inventory.functions()) {
            rows.add(
                    List.of(
                            function.key(),
                            function.name(),
                            names.party(function.party()),
                            function.unitPart(),
                            function.level().swedish(),
                            Load.hours(minutes.getOrDefault(function.key(), 0L))));
        }
        return new MapTable("Funktioner", rows);
    }

    static MapTable transitions(Inventory inventory) {
        Names names = new Names(inventory);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(
                List.of("Id", "Brytpunkt", "Vad som ändras", "Från ålder", "Till ålder", "Parter"));
        for (Transition transition : inventory.transitions()) {
            Transition.Ages ages = transition.ages();
            rows.add(
                    List.of(
                            transition.key(),
                            transition.name(),
                            transition.what(),
                            ages == null ? "" : (Object) (long) ages.from(),
                            ages == null ? "" : (Object) (long) ages.to(),
                            transition.parties().stream()
                                    .map(names::party)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
        return new MapTable("Brytpunkter", rows);
    }

    static MapTable findings(Inventory inventory) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Id", "Iakttagelse", "Källa", "Från", "Dag"));
        for (Finding finding : inventory.findings()) {
            rows.add(
                    List.of(
                            finding.key(),
                            finding.text(),
                            finding.source().swedish(),
                            finding.from(),
                            finding.day().toString()));
        }
        return new MapTable("Iakttagelser", rows);
    }

    /** All that a workbook holds. */
    static List<MapTable> all(Inventory inventory) {
        return List.of(
                forums(inventory),
                functions(inventory),
                seats(inventory),
                transitions(inventory),
                findings(inventory));
    }

    String csv() {
        Csv csv = new Csv();
        rows.forEach(row -> csv.line(row.stream().map(Object::toString).toList()));
        return csv.toString();
    }
}
