package se.samspel.samverkanskarta.internal.survey.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.post.Links;
import se.samspel.api.post.Visit;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.rows.MapCheck;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.survey.AnswerFields;
import se.samspel.samverkanskarta.internal.survey.AnswerLimits;
import se.samspel.samverkanskarta.internal.survey.AnswerValues;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer;

/**
 * Those who answer a survey by an address, without signing in: what it opens for them, and how much can be kept through it.
 * Several of one function share an address; each has an answer of their own, told apart by a {@link Visit}.
 */
@Component(service = Guests.class)
public final class Guests {
    /** How often something is saved through one address. */
    static final int MOST_SAVES = 20_000;

    /** How many can answer through it. */
    static final int MOST_ANSWERS = 200;

    /** How long an answer is, in all. */
    private static final int LONGEST = 100_000;

    private final Links links;
    private final Surveys surveys;
    private final SurveyLinks known;
    private final Answers answers;
    private final Maps maps;
    private final MapCheck check;

    @Activate
    public Guests(
            @Reference Links links,
            @Reference Surveys surveys,
            @Reference SurveyLinks known,
            @Reference Answers answers,
            @Reference Maps maps,
            @Reference MapCheck check) {
        this.links = links;
        this.surveys = surveys;
        this.known = known;
        this.answers = answers;
        this.maps = maps;
        this.check = check;
    }

    /**
     * What an address opened.
     *
     * @param line the map, as whoever made the address sees it
     * @param fields what is asked
     * @param answer what this guest has said so far
     */
    public record Opened(
            Survey survey,
            SurveyLinks.Known link,
            VersionLine line,
            AnswerFields fields,
            Visit visit,
            Answers.Kept answer) {
        /** Whether the guest has to get an address of their own first. */
        public boolean isNew() {
            return visit.isNone();
        }

        /** What the fields show: what was said, and before that what the map says. */
        public Map<String, String> shown() {
            Map<String, String> shown = new LinkedHashMap<>();
            for (Forum forum : fields.now().meeting()) {
                shown.putAll(fields.stands(forum));
            }
            shown.putAll(answer.values());
            return shown;
        }
    }

    /**
     * What is sent.
     *
     * @param fields those that were asked
     * @param seen the version it was written from; 0 for a first one
     * @param whole whether what other fields say goes
     */
    public record Sent(List<Field> fields, Map<String, String> values, long seen, boolean whole) {
        public Sent {
            fields = List.copyOf(fields);
            values = Map.copyOf(values);
        }
    }

    /**
     * What an address opens.
     *
     * @throws NotThere alike when the address is unknown, shut, replaced or too old, when the survey is closed, when the
     *     function or the map is gone, and when whoever made the address does not look after the map any more
     */
    public Opened open(String token, Visit visit, String from) {
        Links.Opened opened =
                links.open(SurveyLinks.PURPOSE, token, from).orElseThrow(Guests::gone);
        SurveyLinks.Known link =
                known.find(opened.link().id())
                        .filter(it -> !it.isClosed())
                        .orElseThrow(Guests::gone);
        Survey survey =
                surveys.find(link.surveyId())
                        .filter(it -> it.isOpen(surveys.today()))
                        .orElseThrow(Guests::gone);
        VersionLine line =
                line(opened.maker(), survey)
                        .filter(VersionLine::mayWrite)
                        .orElseThrow(Guests::gone);
        Inventory now = maps.open(opened.maker(), line.id());
        AnswerFields fields =
                Optional.ofNullable(now.functionsByKey().get(link.functionKey()))
                        .map(it -> new AnswerFields(now, it))
                        .orElseThrow(Guests::gone);
        return new Opened(survey, link, line, fields, visit, answers.find(link, visit));
    }

    private Optional<VersionLine> line(Viewer maker, Survey survey) {
        try {
            return Optional.of(maps.line(maker, survey.versionId()));
        } catch (NotThere notForTheMaker) {
            return Optional.empty();
        }
    }

    /**
     * Keeps what a guest says.
     *
     * @throws Problem 422 when the address lacks what tells this guest from others, 429 when it has been used as much as it may
     */
    public GuestOutcome save(Opened opened, Sent sent) {
        requireOwn(opened);
        Saying saying = Saying.of(opened, sent);
        Map<String, String> problems = problems(sent.fields(), saying.tidy());
        String text = saying.text();
        if (text.length() > LONGEST) {
            problems.put(AnswerValues.TOO_MUCH, "Svaret är för långt. Korta de längsta texterna.");
        }
        if (!problems.isEmpty()) {
            return new GuestOutcome.Problems(problems);
        }
        if (text.equals(opened.answer().said())) {
            return new GuestOutcome.Saved(opened);
        }
        return sent.seen() == opened.answer().version()
                ? keep(opened, sent.seen(), text)
                : conflict(opened);
    }

    private Map<String, String> problems(List<Field> fields, Map<String, String> tidy) {
        Map<String, String> problems = AnswerLimits.problems(fields, tidy);
        check.identityNumbers(fields, tidy).forEach(problems::putIfAbsent);
        return problems;
    }

    private GuestOutcome keep(Opened opened, long seen, String text) {
        return switch (answers.save(opened.link(), opened.visit(), seen, text, surveys.today())) {
            case SAVED -> new GuestOutcome.Saved(now(opened));
            case MEANWHILE -> conflict(now(opened));
            case FULL ->
                    throw new Problem(
                            429,
                            "Svarslänken är fullskriven",
                            "Det du skrev nu är inte sparat, men det står kvar här, och det som sparades förut"
                                    + " finns kvar. Be den som skickade länken om en ny.");
        };
    }

    private static GuestOutcome conflict(Opened now) {
        return new GuestOutcome.Conflict(now.answer().version(), now.shown());
    }

    private Opened now(Opened opened) {
        return new Opened(
                opened.survey(),
                opened.link(),
                opened.line(),
                opened.fields(),
                opened.visit(),
                answers.find(opened.link(), opened.visit()));
    }

    /** Hands the answer in. @throws Problem 422 when nothing is answered */
    public void send(Opened opened) {
        requireOwn(opened);
        SurveyAnswer answer = AnswerValues.answer(opened.answer().values());
        if (Objects.equals(answer, SurveyAnswer.NONE)) {
            throw new Problem(
                    422,
                    "Du har inte svarat på något än",
                    "Inget är skickat. Säg om minst ett möte att du går på det, eller skriv vad som saknas.");
        }
        answers.send(opened.survey(), opened.answer(), surveys.today());
    }

    private static void requireOwn(Opened opened) {
        if (opened.isNew()) {
            throw new Problem(
                    422,
                    "Adressen är inte hel",
                    "Det du skrev är inte sparat. Kopiera texten, öppna svarslänken på nytt och svara på den"
                            + " sida du då kommer till.");
        }
    }

    private static NotThere gone() {
        return new NotThere("Svarslänken");
    }
}
