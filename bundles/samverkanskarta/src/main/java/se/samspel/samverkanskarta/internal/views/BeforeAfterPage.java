package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.words.ChangeWords.Told;

/**
 * Two versions of a map beside each other.
 *
 * @param others the versions it can be compared with
 * @param before what the chosen one is called; empty when there is none
 * @param groups what is new, changed and gone
 */
public record BeforeAfterPage(
        VersionLine line,
        List<FilterView.Option> others,
        String before,
        String after,
        List<Changes> groups,
        List<String> time,
        List<Told> told,
        String svg)
        implements ViewPage {
    public BeforeAfterPage {
        others = List.copyOf(others);
        groups = List.copyOf(groups);
        time = List.copyOf(time);
        told = List.copyOf(told);
    }

    /** Those with the same fate. @param status a badge's */
    public record Changes(String heading, String status, List<Line> lines) {
        public Changes {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public MapTab tab() {
        return MapTab.COMPARE;
    }
}
