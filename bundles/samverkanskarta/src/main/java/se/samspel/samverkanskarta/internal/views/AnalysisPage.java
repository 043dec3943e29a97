package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * What the map tells.
 *
 * @param norms what it can be held against
 * @param intro what the chosen norm rests on
 * @param groups of findings, each with its number
 * @param time hours a year
 */
public record AnalysisPage(
        VersionLine line,
        List<FilterView.Option> norms,
        String intro,
        List<Group> groups,
        List<TimeTable> time,
        List<Line> timeNotes)
        implements ViewPage {
    public AnalysisPage {
        norms = List.copyOf(norms);
        groups = List.copyOf(groups);
        time = List.copyOf(time);
        timeNotes = List.copyOf(timeNotes);
    }

    /**
     * Findings of one kind.
     *
     * @param help how it is counted, with its thresholds
     * @param none what is said when there are none
     */
    public record Group(String id, String title, String help, String none, List<Section> sections) {
        public Group {
            sections = List.copyOf(sections);
        }

        public int count() {
            return sections.stream().mapToInt(it -> it.lines().size()).sum();
        }
    }

    /** A part of a group. @param title empty when the group is not parted */
    public record Section(String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** Hours by party or by function. @param total all of them together */
    public record TimeTable(String caption, String head, String total, List<TimeRow> rows) {
        public TimeTable {
            rows = List.copyOf(rows);
        }
    }

    /** @param heavy whether it is over the norm's limit */
    public record TimeRow(String label, String hours, String forums, String href, boolean heavy) {}

    @Override
    public MapTab tab() {
        return MapTab.ANALYSIS;
    }
}
