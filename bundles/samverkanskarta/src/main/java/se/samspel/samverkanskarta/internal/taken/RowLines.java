package se.samspel.samverkanskarta.internal.taken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;

/** Tells of each row of a table what came of it, or would. */
final class RowLines {
    private RowLines() {}

    static List<TakingIn.RowLine> of(List<RowReader.Read> read, List<MapOutcome> outcomes) {
        List<TakingIn.RowLine> lines = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < read.size(); at++) {
            RowReader.Read row = read.get(at);
            Optional<MapOutcome> outcome =
                    row.change().isPresent() ? Optional.of(outcomes.get(next++)) : Optional.empty();
            lines.add(line(at + 1, row, outcome));
        }
        return lines;
    }

    private static TakingIn.RowLine line(
            int number, RowReader.Read row, Optional<MapOutcome> outcome) {
        List<String> problems = new ArrayList<>(row.problems());
        TakingIn.Does does = TakingIn.Does.REFUSED;
        if (outcome.isPresent()) {
            switch (outcome.get()) {
                case MapOutcome.Saved saved ->
                        does =
                                !saved.changed()
                                        ? TakingIn.Does.NOTHING
                                        : row.isNew() ? TakingIn.Does.ADDS : TakingIn.Does.CHANGES;
                case MapOutcome.Problems wrong -> problems.addAll(wrong.problems().values());
                default -> problems.add("Någon annan ändrade den just nu. Titta en gång till.");
            }
        }
        return new TakingIn.RowLine(number, row.name(), does, problems);
    }
}
