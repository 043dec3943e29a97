package se.samspel.samverkanskarta.internal.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.samverkanskarta.internal.analysis.Load;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.Transition;
import se.samspel.samverkanskarta.internal.words.Names;

/** The functions, transitions and findings of a version as tables. */
final class PartTables {
    private PartTables() {}

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
}
