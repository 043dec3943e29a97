package se.samspel.samverkanskarta.internal.survey.edit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.survey.rows.ProposalDesk;
import se.samspel.samverkanskarta.internal.survey.rows.Respondents;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyLinks;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;

/** Gathers all that a page of a survey tells. */
@Component(service = SurveyDesk.class)
public final class SurveyDesk {
    private final Maps maps;
    private final Surveys surveys;
    private final SurveyLinks links;
    private final Respondents respondents;
    private final ProposalDesk proposals;

    @Activate
    public SurveyDesk(
            @Reference Maps maps,
            @Reference Surveys surveys,
            @Reference SurveyLinks links,
            @Reference Respondents respondents,
            @Reference ProposalDesk proposals) {
        this.maps = maps;
        this.surveys = surveys;
        this.links = links;
        this.respondents = respondents;
        this.proposals = proposals;
    }

    /** The version of a survey's address. @throws se.samspel.api.access.NotThere when there is none for the viewer */
    VersionLine line(Viewer viewer, long map, long version) {
        return maps.line(viewer, new MapId(map), new VersionId(version));
    }

    SurveyViews opened(Viewer viewer, long map, long version, long survey) {
        VersionLine line = line(viewer, map, version);
        Survey found = surveys.open(viewer, line.id(), survey);
        ProposalDesk.Listed listed = proposals.of(viewer, found);
        return new SurveyViews(
                line,
                found,
                surveys.today(),
                listed.now(),
                links.of(viewer, found),
                respondents.of(viewer, found),
                listed.waiting().size());
    }
}
