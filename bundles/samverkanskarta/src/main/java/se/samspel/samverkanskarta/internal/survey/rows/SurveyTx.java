package se.samspel.samverkanskarta.internal.survey.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.Actor;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.SurveyBegun;
import se.samspel.samverkanskarta.VersionId;

/** Opens a survey about a version inside a transaction; a version has at most one that is open. */
record SurveyTx(Tx tx, VersionId version, LocalDate today) {
    /** Begins one, or gives what the same request has begun; its id. */
    long begin(Actor by, Instant now, Map<String, String> values, String request) {
        Optional<Long> made =
                tx.sql(
                                "select id from map_survey where version_id = :version and request = :request")
                        .with("version", version)
                        .with("request", request.isEmpty() ? "-" : request)
                        .first(Long.class);
        return made.isPresent() ? made.get() : insert(by, now, values, request);
    }

    private long insert(Actor by, Instant now, Map<String, String> values, String request) {
        requireNoneOpen(0);
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
                .with("now", now)
                .with("by", by.id())
                .run();
        tx.publish(by, new SurveyBegun(version, id, Surveys.find(tx, id).orElseThrow().scope()));
        return id;
    }

    /** Takes the version's row first, so that two who begin at once do not both get a survey. */
    void requireNoneOpen(long besides) {
        tx.sql("update map_version set changes = changes where id = :version")
                .with("version", version)
                .run();
        boolean open =
                tx
                        .sql(
                                "select "
                                        + Surveys.COLUMNS
                                        + " from map_survey where version_id = :version")
                        .with("version", version)
                        .list(Survey.class)
                        .stream()
                        .anyMatch(it -> it.id() != besides && it.isOpen(today));
        if (open) {
            throw new Problem(
                    409,
                    "Det finns redan en öppen enkät",
                    "Inget är ändrat. Stäng den som är öppen, eller vänta tills den har stängt, innan du"
                            + " öppnar en till.");
        }
    }
}
