package se.samspel.samverkanskarta.internal.survey.rows;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.SurveySaved;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.rows.MapCheck;
import se.samspel.samverkanskarta.internal.rows.Maps;

/** The surveys of the maps: those who look after a map ask, and nobody else in the förbund sees that or what was answered. */
@Component(service = Surveys.class)
public final class Surveys {
    static final String COLUMNS =
            "id, version, version_id, association, intro, last_day, closed, emptied";

    private final Database database;
    private final Maps maps;
    private final MapCheck check;
    private final Clock clock;

    @Activate
    public Surveys(
            @Reference(target = "(schema=map)") Database database,
            @Reference Maps maps,
            @Reference MapCheck check,
            @Reference Clock clock) {
        this.database = database;
        this.maps = maps;
        this.check = check;
        this.clock = clock;
    }

    /** The day it is in Sweden. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
    }

    /** The surveys of a version, the newest first. */
    public List<Survey> of(Viewer viewer, VersionId version) {
        maps.requireWrite(viewer, version);
        return database.read(
                query ->
                        query.sql(
                                        "select "
                                                + COLUMNS
                                                + " from map_survey where version_id = :version"
                                                + " order by id desc")
                                .with("version", version)
                                .list(Survey.class));
    }

    /** One of them. @throws NotThere when the version has no such survey */
    public Survey open(Viewer viewer, VersionId version, long survey) {
        maps.requireWrite(viewer, version);
        return find(survey)
                .filter(it -> it.versionId().equals(version))
                .orElseThrow(() -> new NotThere("Enkäten"));
    }

    Optional<Survey> find(long survey) {
        return database.read(query -> find(query, survey));
    }

    static Optional<Survey> find(Query query, long survey) {
        return query.sql("select " + COLUMNS + " from map_survey where id = :survey")
                .with("survey", survey)
                .first(Survey.class);
    }

    /**
     * Begins a survey; a version has at most one that is open.
     *
     * @param request the same for the same click; may be empty
     */
    public SurveyOutcome begin(
            Viewer viewer, VersionId version, Map<String, String> given, String request) {
        maps.requireWrite(viewer, version);
        Map<String, String> tidy = SurveyForm.tidy(given);
        Map<String, String> problems = SurveyForm.problems(check, tidy, today());
        if (!problems.isEmpty()) {
            return new SurveyOutcome.Problems(problems);
        }
        long id =
                database.write(
                        tx ->
                                new SurveyTx(tx, version, today())
                                        .begin(viewer.actor(), clock.instant(), tidy, request));
        return new SurveyOutcome.Kept(find(id).orElseThrow());
    }

    /** Changes what a survey says and its last day, unless somebody has since {@code seen}. */
    public SurveyOutcome save(Viewer viewer, Survey survey, long seen, Map<String, String> given) {
        maps.requireWrite(viewer, survey.versionId());
        Map<String, String> tidy = SurveyForm.tidy(given);
        Map<String, String> problems = SurveyForm.problems(check, tidy, today());
        return problems.isEmpty()
                ? kept(viewer, survey, seen, columns(tidy))
                : new SurveyOutcome.Problems(problems);
    }

    private static Map<String, @Nullable Object> columns(Map<String, String> tidy) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        tidy.forEach((field, value) -> columns.put(field.replace('-', '_'), value));
        return columns;
    }

    /** Closes a survey: nobody can answer any more, and what was answered stays. */
    public SurveyOutcome close(Viewer viewer, Survey survey) {
        maps.requireWrite(viewer, survey.versionId());
        return survey.isOpen(today())
                ? kept(viewer, survey, survey.version(), Map.of("closed", today().toString()))
                : new SurveyOutcome.Kept(survey);
    }

    /** Opens a survey again, until a day; the addresses that were made open again too. */
    public SurveyOutcome reopen(Viewer viewer, Survey survey, String lastDay) {
        maps.requireWrite(viewer, survey.versionId());
        if (survey.isEmptied()) {
            throw new NotThere("Enkäten");
        }
        Map<String, String> tidy =
                SurveyForm.tidy(
                        Map.of(SurveyForm.INTRO, survey.intro(), SurveyForm.LAST_DAY, lastDay));
        Map<String, String> problems = SurveyForm.problems(check, tidy, today());
        if (!problems.isEmpty()) {
            return new SurveyOutcome.Problems(problems);
        }
        Map<String, @Nullable Object> columns = columns(tidy);
        columns.put("closed", "");
        return kept(viewer, survey, survey.version(), columns);
    }

    private SurveyOutcome kept(
            Viewer viewer, Survey survey, long seen, Map<String, @Nullable Object> columns) {
        return database.write(tx -> kept(tx, viewer, survey, seen, columns));
    }

    private SurveyOutcome kept(
            Tx tx, Viewer viewer, Survey survey, long seen, Map<String, @Nullable Object> columns) {
        return switch (tx.save("map_survey", survey.ref(), seen, columns, viewer.actor())) {
            case SaveOutcome.Saved saved -> {
                if (Objects.equals(columns.get("closed"), "")) {
                    new SurveyTx(tx, survey.versionId(), today()).requireNoneOpen(survey.id());
                }
                tx.publish(
                        viewer.actor(),
                        new SurveySaved(survey.versionId(), survey.id(), survey.scope()));
                yield new SurveyOutcome.Kept(find(tx, survey.id()).orElseThrow());
            }
            case SaveOutcome.Conflict conflict ->
                    new SurveyOutcome.Conflict(
                            conflict.version(),
                            SurveyForm.values(find(tx, survey.id()).orElseThrow()),
                            conflict.byName(),
                            conflict.at());
            case SaveOutcome.Gone gone -> throw new NotThere("Enkäten");
        };
    }
}
