package se.samspel.samverkanskarta.internal.survey.rows;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.UpkeepTask;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.SurveyEmptied;
import se.samspel.samverkanskarta.internal.rows.Maps;

/** Takes the answers of surveys away: half a year after a survey, by itself, and before that when somebody asks for it. */
@Component(service = {OldSurveys.class, UpkeepTask.class})
public final class OldSurveys implements UpkeepTask {
    private static final Actor SERVER = Actor.system("samverkanskarta");

    private final Database database;
    private final Surveys surveys;
    private final Maps maps;

    @Activate
    public OldSurveys(
            @Reference(target = "(schema=map)") Database database,
            @Reference Surveys surveys,
            @Reference Maps maps) {
        this.database = database;
        this.surveys = surveys;
        this.maps = maps;
    }

    @Override
    public String name() {
        return "map: surveys whose answers were kept as long as they may be, let go";
    }

    @Override
    public int run() {
        List<Survey> old =
                database
                        .read(
                                query ->
                                        query.sql(
                                                        "select "
                                                                + Surveys.COLUMNS
                                                                + " from map_survey where emptied = ''")
                                                .list(Survey.class))
                        .stream()
                        .filter(it -> surveys.today().isAfter(it.keptUntil()))
                        .toList();
        old.forEach(it -> empty(it, SERVER));
        return old.size();
    }

    /** Takes the answers away now; the survey has to be closed. What was accepted stays on the map. */
    public void empty(Viewer viewer, Survey survey) {
        maps.requireWrite(viewer, survey.versionId());
        if (survey.isOpen(surveys.today())) {
            throw new Problem(
                    409,
                    "Enkäten är öppen",
                    "Inget är raderat. Stäng enkäten innan du raderar svaren.");
        }
        if (!survey.isEmptied()) {
            empty(survey, viewer.actor());
        }
    }

    /** Takes away answers, addresses and what was decided about them; the survey's own row tells that it was held. */
    private void empty(Survey survey, Actor by) {
        database.write(
                tx -> {
                    for (String table :
                            List.of(
                                    "map_survey_answer",
                                    "map_survey_decision",
                                    "map_survey_link")) {
                        tx.sql("delete from " + table + " where survey_id = :survey")
                                .with("survey", survey.id())
                                .run();
                    }
                    tx.publish(
                            by, new SurveyEmptied(survey.versionId(), survey.id(), survey.scope()));
                    return tx.sql(
                                    """
                                    update map_survey
                                    set emptied = :today, version = version + 1 where id = :survey
                                    """)
                            .with("today", surveys.today())
                            .with("survey", survey.id())
                            .run();
                });
    }
}
