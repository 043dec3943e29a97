package se.samspel.samverkanskarta.internal.survey.rows;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Links;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.SurveyLinkTurned;
import se.samspel.samverkanskarta.SurveyLinksMade;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.rows.Maps;

/**
 * The addresses by which functions answer a survey, one for each. An address is shown once, when it is made; a new one ends
 * the one before. How long it opens is the survey's to say.
 */
@Component(service = SurveyLinks.class)
public final class SurveyLinks {
    static final String PURPOSE = "enkat";

    /** A survey can be opened again, so an address outlives its last day; it never outlives this. */
    private static final Duration LONGEST = Duration.ofDays(400);

    private final Links links;
    private final Surveys surveys;
    private final Maps maps;
    private final Database database;
    private final Clock clock;

    @Activate
    public SurveyLinks(
            @Reference Links links,
            @Reference Surveys surveys,
            @Reference Maps maps,
            @Reference(target = "(schema=map)") Database database,
            @Reference Clock clock) {
        this.links = links;
        this.surveys = surveys;
        this.maps = maps;
        this.database = database;
        this.clock = clock;
    }

    /**
     * An address as the survey knows it.
     *
     * @param linkId the address in identity
     * @param closed "yes" while it is shut by hand
     * @param made the day it was made
     */
    public record Known(
            long id, long surveyId, String functionKey, long linkId, String closed, String made) {
        public boolean isClosed() {
            return !closed.isEmpty();
        }
    }

    /** An address that was just made; its path is not to be had again. */
    public record Made(MapFunction function, String path) {}

    /** The addresses of a survey. */
    public List<Known> of(Viewer viewer, Survey survey) {
        maps.requireWrite(viewer, survey.versionId());
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select id, survey_id, function_key, link_id, closed, made
                                        from map_survey_link where survey_id = :survey order by id
                                        """)
                                .with("survey", survey.id())
                                .list(Known.class));
    }

    Optional<Known> find(long link) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select id, survey_id, function_key, link_id, closed, made
                                        from map_survey_link where link_id = :link
                                        """)
                                .with("link", link)
                                .first(Known.class));
    }

    /**
     * Makes an address for each of some functions; one that a function has stops to open.
     *
     * @param functions keys; those that are not on the map are left out
     */
    public List<Made> make(Viewer by, Survey survey, Collection<String> functions) {
        Inventory inventory = maps.open(by, survey.versionId());
        List<Known> before = of(by, survey);
        if (!survey.isOpen(surveys.today())) {
            throw new Problem(
                    409, "Enkäten är stängd", "Inga länkar är skapade. Öppna enkäten igen först.");
        }
        List<MapFunction> asked =
                inventory.functions().stream().filter(it -> functions.contains(it.key())).toList();
        List<Links.Made> made = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            made.add(links.make(by, PURPOSE, survey.association(), clock.instant().plus(LONGEST)));
        }
        if (!asked.isEmpty()) {
            database.write(tx -> kept(tx, by, survey, asked, made));
        }
        before.stream()
                .filter(it -> functions.contains(it.functionKey()))
                .forEach(it -> revoke(by, it.linkId()));
        return told(asked, made);
    }

    private static List<Made> told(List<MapFunction> functions, List<Links.Made> made) {
        List<Made> told = new ArrayList<>();
        for (int at = 0; at < made.size(); at++) {
            told.add(
                    new Made(functions.get(at), MapAddress.ROOT + "/lank/" + made.get(at).token()));
        }
        return told;
    }

    private int kept(
            Tx tx, Viewer by, Survey survey, List<MapFunction> functions, List<Links.Made> made) {
        for (int at = 0; at < functions.size(); at++) {
            tx.sql(
                            """
                            insert into map_survey_link (id, survey_id, function_key, link_id, closed,
                                writes, made)
                            values (:id, :survey, :function, :link, '', 0, :made)
                            on conflict (survey_id, function_key) do update
                            set link_id = excluded.link_id, closed = '', writes = 0,
                                made = excluded.made
                            """)
                    .with("id", tx.newId())
                    .with("survey", survey.id())
                    .with("function", functions.get(at).key())
                    .with("link", made.get(at).link().id())
                    .with("made", surveys.today())
                    .run();
        }
        tx.publish(
                by.actor(), new SurveyLinksMade(survey.versionId(), survey.id(), survey.scope()));
        return functions.size();
    }

    /** Who ends the own address ends it for good; one that somebody else made no longer leads anywhere as it is. */
    private void revoke(Viewer by, long link) {
        if (links.of(by).stream().anyMatch(it -> it.id() == link)) {
            links.revoke(by, link);
        }
    }

    /** Shuts the address of a function, or opens it again. */
    public void turn(Viewer by, Survey survey, String function, boolean open) {
        Known known =
                of(by, survey).stream()
                        .filter(it -> it.functionKey().equals(function))
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Svarslänken"));
        if (known.isClosed() != open) {
            return;
        }
        database.write(
                tx -> {
                    tx.publish(
                            by.actor(),
                            new SurveyLinkTurned(survey.versionId(), survey.id(), survey.scope()));
                    return tx.sql("update map_survey_link set closed = :closed where id = :id")
                            .with("closed", open ? "" : "yes")
                            .with("id", known.id())
                            .run();
                });
    }
}
