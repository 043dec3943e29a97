package se.samspel.samverkanskarta.internal.survey.edit;

import java.util.List;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.edit.Ways;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * The surveys of a version.
 *
 * @param adding the form of a new one
 * @param mayBegin whether there is none that is open
 * @param request the same for the same click
 */
public record SurveyListPage(
        VersionLine line, List<Line> surveys, FieldGroup adding, boolean mayBegin, String request)
        implements Page {
    public SurveyListPage {
        surveys = List.copyOf(surveys);
    }

    /** A survey in the list. @param status a badge's; {@code told} how many have answered and what waits */
    public record Line(String path, String name, String status, String label, String told) {}

    @Override
    public String title() {
        return "Enkät: " + line.mapTitle();
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return Ways.to(line);
    }
}
