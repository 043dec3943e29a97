package se.samspel.samverkanskarta.internal.survey.rows;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** The surveys whose answers propose something that nobody has decided about, for those who look after their maps. */
@Component(service = Unsettled.class)
public final class Unsettled {
    private static final String ANSWERED =
            "select "
                    + Surveys.COLUMNS
                    + """
                     from map_survey where association in (:own) and emptied = ''
                        and version_id in (select v.id from map_version v
                            join map_map m on m.id = v.map_id
                            where v.removed = '' and m.removed = '')
                        and exists (select 1 from map_survey_answer a
                            where a.survey_id = map_survey.id and a.sent <> '')
                    order by last_day, id
                    """;

    private final Database database;
    private final Maps maps;
    private final ProposalDesk proposals;

    @Activate
    public Unsettled(
            @Reference(target = "(schema=map)") Database database,
            @Reference Maps maps,
            @Reference ProposalDesk proposals) {
        this.database = database;
        this.maps = maps;
        this.proposals = proposals;
    }

    /** A survey with what waits in it. @param line the version that it is about; {@code proposals} at least one */
    public record Waiting(VersionLine line, Survey survey, int proposals) {}

    /** Those that the viewer can settle, the earliest last day first. */
    public List<Waiting> of(Viewer viewer) {
        List<UnitId> own = maps.writable(viewer).stream().map(Unit::id).toList();
        return own.isEmpty()
                ? List.of()
                : answered(own).stream()
                        .map(it -> waiting(viewer, it))
                        .filter(it -> it.proposals() > 0)
                        .toList();
    }

    private List<Survey> answered(List<UnitId> own) {
        return database.read(query -> query.sql(ANSWERED).with("own", own).list(Survey.class));
    }

    private Waiting waiting(Viewer viewer, Survey survey) {
        return new Waiting(
                maps.line(viewer, survey.versionId()),
                survey,
                proposals.of(viewer, survey).waiting().size());
    }
}
