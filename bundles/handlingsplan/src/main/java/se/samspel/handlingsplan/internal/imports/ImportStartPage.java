package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * The form for a file that is to become a plan, and what was begun before.
 *
 * @param owners the groups and förbund the person may begin a plan in
 * @param owner the one that is chosen; empty when there is none to choose
 * @param problems sentences by field
 */
public record ImportStartPage(
        List<Field.Choice> owners,
        String owner,
        List<Field.Choice> templates,
        String template,
        List<Begun> begun,
        Map<String, String> problems)
        implements Page {
    public ImportStartPage {
        owners = List.copyOf(owners);
        templates = List.copyOf(templates);
        begun = List.copyOf(begun);
        problems = Map.copyOf(problems);
    }

    /** A file that waits for someone. */
    public record Begun(String href, String fileName, String said, String status, String state) {}

    @Override
    public String title() {
        return "Nytt från Word eller PDF";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB);
    }
}
