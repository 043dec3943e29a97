package se.samspel.arkiv.internal.intake;

import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.web.View;
import se.samspel.arkiv.internal.Link;
import se.samspel.arkiv.internal.RelativesView;

/**
 * What waits to be published, as a table to correct.
 *
 * @param action where the form is sent
 * @param reportHref the report as a table for spreadsheets
 * @param counts how many of each kind, in words
 * @param held how many wait in all, on every page of the table
 * @param refused the files that became no document
 * @param scopes the circles of readers that can be chosen for all at once
 * @param problems what has to be corrected, by the id of the input
 * @param before the address of a page of the table up to its number
 */
public record ImportTableView(
        String action,
        String reportHref,
        String counts,
        int held,
        List<Row> rows,
        List<Refused> refused,
        List<Field.Choice> types,
        List<Field.Choice> associations,
        List<Field.Choice> scopes,
        Map<String, String> problems,
        int page,
        int pages,
        String before)
        implements View {
    public ImportTableView {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
        types = List.copyOf(types);
        associations = List.copyOf(associations);
        scopes = List.copyOf(scopes);
        problems = Map.copyOf(problems);
    }

    /**
     * One document.
     *
     * @param id stands in the names of its inputs
     * @param values by the ids of the facts
     * @param version that the values were read at
     * @param wanted whether it is published with the rest
     * @param versions documents that this may be a new version of
     * @param versionOf the chosen one; empty for none
     */
    public record Row(
            String id,
            String fileName,
            String href,
            String status,
            String state,
            String sentence,
            Link same,
            List<RelativesView.Alike> near,
            Map<String, String> values,
            long version,
            boolean wanted,
            List<Field.Choice> scopes,
            List<Link> versions,
            String versionOf) {
        public Row {
            near = List.copyOf(near);
            values = Map.copyOf(values);
            scopes = List.copyOf(scopes);
            versions = List.copyOf(versions);
        }

        public String value(String fact) {
            return values.getOrDefault(fact, "");
        }
    }

    /** A file that became no document, and why. */
    public record Refused(String name, String state, String sentence) {}

    /** What is wrong with one input; empty for nothing. */
    public String problem(String id) {
        return problems.getOrDefault(id, "");
    }
}
