package se.samspel.samverkanskarta.internal.survey.edit;

import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * What the answers of a survey propose, forum by forum, and what was decided.
 *
 * @param told how many wait
 * @param problem what went wrong with the last try; empty for nothing
 */
public record ProposalsPage(
        VersionLine line,
        long survey,
        String path,
        String told,
        List<String> problem,
        String reason,
        List<Group> groups,
        List<DecidedLine> decided)
        implements Page {
    public ProposalsPage {
        problem = List.copyOf(problem);
        groups = List.copyOf(groups);
        decided = List.copyOf(decided);
    }

    /** A forum with what is proposed of it. @param path the forum's page; empty when there is none */
    public record Group(String id, String name, String path, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A proposal.
     *
     * @param id unique on the page; also what its fields' names begin with
     * @param saidBy who says so
     * @param fields what can be changed before it is accepted
     * @param chosen whether it was chosen when the page was sent
     */
    public record Line(
            String id,
            String slot,
            String what,
            String stands,
            List<String> saidBy,
            List<Field> fields,
            Map<String, String> values,
            boolean fits,
            boolean chosen) {
        public Line {
            saidBy = List.copyOf(saidBy);
            fields = List.copyOf(fields);
            values = Map.copyOf(values);
        }

        public String value(Field field) {
            return values.getOrDefault(field.id(), "");
        }
    }

    /** What was decided. @param told who, when and why */
    public record DecidedLine(String slot, String what, String status, String label, String told) {}

    @Override
    public String title() {
        return "Förslag ur enkäten";
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return SurveyAddress.way(line, survey);
    }
}
