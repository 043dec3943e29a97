package se.samspel.samverkanskarta.internal.survey.edit;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.web.Page.Crumb;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.edit.Ways;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** Where surveys are on this server. */
final class SurveyAddress {
    /** A survey in the path of a resource. */
    static final String ONE = "{survey: \\d{1,18}}";

    private SurveyAddress() {}

    static String all(VersionLine line) {
        return MapTab.SURVEY.path(line.map(), line.id());
    }

    static String of(VersionLine line, long survey) {
        return all(line) + "/" + survey;
    }

    static String proposals(VersionLine line, long survey) {
        return of(line, survey) + "/forslag";
    }

    /** The way to a page about a survey. */
    static List<Crumb> way(VersionLine line, long survey) {
        List<Crumb> way = new ArrayList<>(Ways.to(line));
        way.add(new Crumb(MapTab.SURVEY.swedish(), all(line)));
        way.add(new Crumb("Enkäten", of(line, survey)));
        return way;
    }
}
