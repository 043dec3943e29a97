package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.dialogue.Sources;

/**
 * Where a goal or an activity came from, as its place on the page tells.
 *
 * @param words as they stood
 * @param from the question, the day and those that were present, in one line
 * @param status of the badge; empty while the words stand as they did
 * @param state what has happened to the words, for the badge
 * @param path the page that shows exactly those words; empty when there is none
 */
public record SourceView(String words, String from, String status, String state, String path) {
    static List<SourceView> of(OpenPlan plan, long row) {
        return plan.sourcesOf(row).stream().map(SourceView::of).toList();
    }

    private static SourceView of(SourceRow.Traced traced) {
        SourceRow row = traced.row();
        boolean told = traced.state().filter(it -> it != Sources.State.UNCHANGED).isPresent();
        return new SourceView(
                row.words(),
                row.from(),
                told ? traced.state().get() == Sources.State.CHANGED ? "late" : "stopped" : "",
                told ? traced.state().get().swedish() : "",
                traced.path());
    }
}
