package se.samspel.samverkanskarta.internal.survey.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.post.Visit;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.samverkanskarta.SurveyAnswered;
import se.samspel.samverkanskarta.internal.survey.AnswerValues;
import se.samspel.samverkanskarta.internal.survey.Carried;
import se.samspel.samverkanskarta.internal.survey.Said;

/** The answers of surveys as rows. Asks nothing about who may. */
@Component(service = Answers.class)
public final class Answers {
    private static final Actor SOMEBODY = new Actor("link:enkat", "Någon med svarslänk");

    private final Database database;

    @Activate
    public Answers(@Reference(target = "(schema=map)") Database database) {
        this.database = database;
    }

    /**
     * An answer as it is kept.
     *
     * @param said the fields that are filled in, as one text
     * @param saved the day it was last changed
     * @param sent the day it was sent; empty while it is only begun
     */
    public record Kept(
            long id, long version, String functionKey, String said, String saved, String sent) {
        static final Kept NONE = new Kept(0, 0, "", "", "", "");

        public Map<String, String> values() {
            return Carried.values(said);
        }

        public boolean isSent() {
            return !sent.isEmpty();
        }

        Said asSaid() {
            return new Said(id, functionKey, LocalDate.parse(saved), AnswerValues.answer(values()));
        }
    }

    /** Every answer, also those that are only begun. */
    List<Kept> of(Survey survey) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select id, version, function_key, said, saved, sent
                                        from map_survey_answer where survey_id = :survey order by id
                                        """)
                                .with("survey", survey.id())
                                .list(Kept.class));
    }

    /** Those that were sent, as what they say. */
    List<Said> sent(Survey survey) {
        return of(survey).stream().filter(Kept::isSent).map(Kept::asSaid).toList();
    }

    Kept find(SurveyLinks.Known link, Visit visit) {
        return database.read(query -> find(query, link, visit)).orElse(Kept.NONE);
    }

    private static Optional<Kept> find(Query query, SurveyLinks.Known link, Visit visit) {
        return query.sql(
                        """
                        select id, version, function_key, said, saved, sent from map_survey_answer
                        where survey_id = :survey and function_key = :function and visit = :visit
                        """)
                .with("survey", link.surveyId())
                .with("function", link.functionKey())
                .with("visit", visit.mark())
                .first(Kept.class);
    }

    /** What became of a save. */
    enum Save {
        SAVED,
        /** Somebody saved it since. */
        MEANWHILE,
        /** There is no room for more through this address. */
        FULL
    }

    /** Keeps what is said, unless it was changed since {@code seen}. */
    Save save(SurveyLinks.Known link, Visit visit, long seen, String said, LocalDate today) {
        return database.maintain(
                tx -> {
                    int counted =
                            tx.sql(
                                            """
                                            update map_survey_link set writes = writes + 1
                                            where id = :link and writes < :most
                                            """)
                                    .with("link", link.id())
                                    .with("most", Guests.MOST_SAVES)
                                    .run();
                    if (counted == 0 || seen == 0 && isFull(tx, link)) {
                        return Save.FULL;
                    }
                    int changed =
                            seen == 0
                                    ? insert(tx, link, visit, said, today)
                                    : update(tx, link, visit, seen, said, today);
                    return changed == 1 ? Save.SAVED : Save.MEANWHILE;
                });
    }

    private static boolean isFull(Query query, SurveyLinks.Known link) {
        return query.sql(
                                """
                                select count(*) from map_survey_answer
                                where survey_id = :survey and function_key = :function
                                """)
                        .with("survey", link.surveyId())
                        .with("function", link.functionKey())
                        .one(Long.class)
                >= Guests.MOST_ANSWERS;
    }

    private static int insert(
            Tx tx, SurveyLinks.Known link, Visit visit, String said, LocalDate today) {
        return tx.sql(
                        """
                        insert into map_survey_answer (id, version, survey_id, function_key, visit, said,
                            saved, sent)
                        values (:id, 1, :survey, :function, :visit, :said, :today, '')
                        on conflict (survey_id, function_key, visit) do nothing
                        """)
                .with("id", tx.newId())
                .with("survey", link.surveyId())
                .with("function", link.functionKey())
                .with("visit", visit.mark())
                .with("said", said)
                .with("today", today)
                .run();
    }

    private static int update(
            Tx tx, SurveyLinks.Known link, Visit visit, long seen, String said, LocalDate today) {
        return tx.sql(
                        """
                        update map_survey_answer
                        set said = :said, saved = :today, version = version + 1
                        where survey_id = :survey and function_key = :function and visit = :visit
                            and version = :seen
                        """)
                .with("survey", link.surveyId())
                .with("function", link.functionKey())
                .with("visit", visit.mark())
                .with("seen", seen)
                .with("said", said)
                .with("today", today)
                .run();
    }

    /** Hands an answer in; once it is, nothing happens. */
    void send(Survey survey, Kept answer, LocalDate today) {
        if (answer.isSent()) {
            return;
        }
        database.write(
                tx -> {
                    tx.publish(
                            SOMEBODY,
                            new SurveyAnswered(survey.versionId(), survey.id(), survey.scope()));
                    return tx.sql("update map_survey_answer set sent = :today where id = :id")
                            .with("today", today)
                            .with("id", answer.id())
                            .run();
                });
    }
}
