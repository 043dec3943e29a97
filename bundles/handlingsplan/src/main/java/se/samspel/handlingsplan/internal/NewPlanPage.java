package se.samspel.handlingsplan.internal;

import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;

/**
 * The form for a new plan: first whose it is, which decides the templates that are offered, then the rest.
 *
 * @param owners the groups and förbund the person may begin a plan in
 * @param owner the one that is chosen; empty when there is none to choose
 * @param others more groups that may own it together
 */
public record NewPlanPage(
        List<Field.Choice> owners,
        String owner,
        List<TemplateChoice> templates,
        List<Field.Choice> others,
        List<String> together,
        String template,
        List<Field> fields,
        Map<String, String> values,
        Map<String, String> problems)
        implements Page {
    public NewPlanPage {
        owners = List.copyOf(owners);
        templates = List.copyOf(templates);
        others = List.copyOf(others);
        together = List.copyOf(together);
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
        problems = Map.copyOf(problems);
    }

    /** One template that is offered. */
    public record TemplateChoice(String key, String title, String intro, String contents) {}

    @Override
    public String title() {
        return "Ny handlingsplan";
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
