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
import se.samspel.api.Actor;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.SurveyBegun;
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
                        tx -> {
                            Optional<Long> made = made(tx, version, request);
                            return made.isPresent()
                                    ? made.get()
                                    : insert(tx, viewer.actor(), version, tidy, request);
                        });
        return new SurveyOutcome.Kept(find(id).orElseThrow());
    }

    /** Changes of one version follow each other, so that two who begin at once do not both get a survey. */
    private static void lock(Tx tx, VersionId version) {
        tx.sql("update map_version set changes = changes where id = :version")
                .with("version", version)
                .run();
    }

    private static Optional<Long> made(Query query, VersionId version, String request) {
        return query.sql(
                        "select id from map_survey where version_id = :version and request = :request")
                .with("version", version)
                .with("request", request.isEmpty() ? "-" : request)
                .first(Long.class);
    }

    private long insert(
            Tx tx, Actor by, VersionId version, Map<String, String> values, String request) {
        lock(tx, version);
        requireNoneOpen(tx, version, 0);
        long id = tx.newId();
        tx.sql(
                        """
                        insert into map_survey (id, version, version_id, association, intro, last_day,
                            closed, emptied, request, created_at, created_by)
                        select :id, 1, v.id, m.association, :intro, :last, '', '', :request, :now, :by
                        from map_version v join map_map m on m.id = v.map_id where v.id = :version
                        """)
                .with("id", id)
                .with("version", version)
                .with("intro", values.getOrDefault(SurveyForm.INTRO, ""))
                .with("last", values.getOrDefault(SurveyForm.LAST_DAY, ""))
                .with("request", request.isEmpty() ? Long.toString(id) : request)
                .with("now", clock.instant())
                .with("by", by.id())
                .run();
        tx.publish(by, new SurveyBegun(version, id, find(tx, id).orElseThrow().scope()));
        return id;
    }

    private void requireNoneOpen(Query query, VersionId version, long besides) {
        boolean open =
                query
                        .sql("select " + COLUMNS + " from map_survey where version_id = :version")
                        .with("version", version)
                        .list(Survey.class)
                        .stream()
                        .anyMatch(it -> it.id() != besides && it.isOpen(today()));
        if (open) {
            throw new Problem(
                    409,
                    "Det finns redan en öppen enkät",
                    "Inget är ändrat. Stäng den som är öppen, eller vänta tills den har stängt, innan du"
                            + " öppnar en till.");
        }
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
                    lock(tx, survey.versionId());
                    requireNoneOpen(tx, survey.versionId(), survey.id());
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
