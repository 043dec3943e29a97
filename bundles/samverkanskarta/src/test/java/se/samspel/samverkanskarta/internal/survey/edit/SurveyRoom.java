package se.samspel.samverkanskarta.internal.survey.edit;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.UPPSALA_LAN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.post.Visit;
import se.samspel.identity.testing.Asked;
import se.samspel.identity.testing.TemporaryIdentity;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapForm;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.survey.AnswerFields;
import se.samspel.samverkanskarta.internal.survey.AnswerValues;
import se.samspel.samverkanskarta.internal.survey.Slot;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer;
import se.samspel.samverkanskarta.internal.survey.guest.GuestApi;
import se.samspel.samverkanskarta.internal.survey.guest.GuestPages;
import se.samspel.samverkanskarta.internal.survey.rows.Answers;
import se.samspel.samverkanskarta.internal.survey.rows.DecisionRows;
import se.samspel.samverkanskarta.internal.survey.rows.GuestOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Guests;
import se.samspel.samverkanskarta.internal.survey.rows.OldSurveys;
import se.samspel.samverkanskarta.internal.survey.rows.ProposalDesk;
import se.samspel.samverkanskarta.internal.survey.rows.Respondents;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyForm;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyLinks;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;
import se.samspel.storage.testing.Engine;

/** A map with two functions and one meeting, a survey about it, and people with accounts. It is 31 March 2027. */
public final class SurveyRoom implements AutoCloseable {
    public static final String LAST_DAY = "2027-04-20";

    public final TemporaryIdentity identity;
    public final MapRoom room;
    public final Viewer office;
    public final Viewer member;
    public final Viewer elsewhere;
    public final Surveys surveys;
    public final SurveyLinks links;
    public final Guests guests;
    public final ProposalDesk desk;
    public final OldSurveys old;
    public final Respondents respondents;
    public final SurveyPages listPages;
    public final OneSurveyPages pages;
    public final ProposalPages proposalPages;
    public final SurveysApi api;
    public final ProposalsApi proposalsApi;
    public final GuestPages guestPages;
    public final GuestApi guestApi;
    public VersionLine line;
    public String team;
    public String kurator;
    public String chef;

    public SurveyRoom(Engine engine, Path folder) {
        this(engine, folder, true);
    }

    /** @param drawn whether there is a map */
    public SurveyRoom(Engine engine, Path folder, boolean drawn) {
        identity = TemporaryIdentity.open(engine, folder);
        room = new MapRoom(identity);
        office = identity.person("Karin Ekmark", GAVLEBORG, Role.OFFICE);
        member = identity.person("Lea Holm", MYSAM_HOFORS, Role.MEMBER);
        elsewhere = identity.person("Otto Lind", UPPSALA_LAN, Role.OFFICE);
        surveys = new Surveys(room.database, room.maps, room.check, identity.clock());
        links =
                new SurveyLinks(
                        identity.links(), surveys, room.maps, room.database, identity.clock());
        Answers answers = new Answers(room.database);
        guests = new Guests(identity.links(), surveys, links, answers, room.maps, room.check);
        DecisionRows decisions = new DecisionRows(room.database, identity.clock());
        desk = new ProposalDesk(room.maps, room.parts, answers, decisions, room.check);
        old = new OldSurveys(room.database, surveys, room.maps);
        respondents = new Respondents(room.maps, answers);
        SurveyDesk surveyDesk = new SurveyDesk(room.maps, surveys, links, respondents, desk);
        listPages = new SurveyPages(room.maps, surveys, respondents, desk);
        pages = new OneSurveyPages(surveyDesk, surveys, old);
        proposalPages = new ProposalPages(surveyDesk, surveys, desk);
        api = new SurveysApi(surveyDesk, surveys, links, respondents);
        proposalsApi = new ProposalsApi(surveyDesk, surveys, desk);
        guestPages = new GuestPages(guests, identity.organisation(), room.storage.order());
        guestApi = new GuestApi(guests);
        if (drawn) {
            draw();
        }
    }

    private void draw() {
        line = map();
        kurator = put(MapPart.FUNCTION, "", "name", "Kurator", "party", "hofors-kommun");
        chef = put(MapPart.FUNCTION, "", "name", "Enhetschef", "party", "region-gavleborg");
        team =
                put(
                        MapPart.FORUM,
                        "",
                        "name",
                        "Teamet",
                        FieldIds.TIMES,
                        "12",
                        FieldIds.SEATS,
                        kurator + "*1");
    }

    private VersionLine map() {
        var kept =
                MapRoom.kept(
                        room.desk.begin(
                                office,
                                GAVLEBORG,
                                Map.of(MapForm.TITLE, "Hofors", FieldIds.MUNICIPALITIES, "hofors"),
                                Map.of(
                                        MapForm.TITLE, "Nuläge",
                                        FieldIds.KIND, "CURRENT",
                                        FieldIds.DAY, "2027-03-31"),
                                ""));
        return room.maps.line(office, kept.version());
    }

    public String put(MapPart part, String key, String... fieldsAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < fieldsAndValues.length; at += 2) {
            values.put(fieldsAndValues[at], fieldsAndValues[at + 1]);
        }
        long seen = key.isEmpty() ? 0 : room.parts.open(office, line.id(), part, key).version();
        return assertInstanceOf(
                        MapOutcome.Saved.class,
                        room.maps.write(
                                office, line.id(), new MapChange.Put(part, key, seen, values), ""))
                .key();
    }

    public void write(MapChange change) {
        assertInstanceOf(MapOutcome.Saved.class, room.maps.write(office, line.id(), change, ""));
    }

    public Survey begun() {
        return kept(
                surveys.begin(
                        office,
                        line.id(),
                        Map.of(SurveyForm.INTRO, "Hej.", SurveyForm.LAST_DAY, LAST_DAY),
                        ""));
    }

    public static Survey kept(SurveyOutcome outcome) {
        return assertInstanceOf(SurveyOutcome.Kept.class, outcome).survey();
    }

    /** The secret of a function's new address. */
    public String token(Survey survey, String function) {
        String path = links.make(office, survey, List.of(function)).getFirst().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Somebody answers whole, and sends it. */
    public Visit answered(String token, SurveyAnswer answer) {
        Visit visit = Visit.fresh();
        said(token, visit, answer);
        guests.send(opened(token, visit));
        return visit;
    }

    public void said(String token, Visit visit, SurveyAnswer answer) {
        Guests.Opened opened = opened(token, visit);
        Map<String, String> values = AnswerValues.values(answer);
        var fields = new ArrayList<Field>();
        for (var step : AnswerFields.Step.values()) {
            fields.addAll(opened.fields().of(step, values));
        }
        assertInstanceOf(
                GuestOutcome.Saved.class,
                guests.save(
                        opened, new Guests.Sent(fields, values, opened.answer().version(), true)));
    }

    public Guests.Opened opened(String token, Visit visit) {
        return guests.open(token, visit, Asked.WHOLE.address());
    }

    public void assertShut(String token) {
        NotThere gone =
                assertThrows(NotThere.class, () -> guestPages.first(token, "", Asked.WHOLE));
        if (!"Svarslänken finns inte, eller så har du inte tillgång.".equals(gone.getMessage())) {
            throw new AssertionError(gone.getMessage());
        }
    }

    /** An answer that says only what is missing. */
    static SurveyAnswer missing(String text) {
        return new SurveyAnswer(List.of(), List.of(), text, "");
    }

    public Inventory seen() {
        return room.maps.open(office, line.id());
    }

    public Forum seen(String forum) {
        return seen().forum(forum).orElseThrow();
    }

    public List<String> waiting(Survey survey) {
        return desk.of(office, survey).waiting().stream().map(it -> it.slot().text()).toList();
    }

    /** Does something to every slot that waits. */
    public void each(Survey survey, Consumer<Slot> what) {
        desk.of(office, survey).waiting().forEach(it -> what.accept(it.slot()));
    }

    @Override
    public void close() {
        identity.close();
    }
}
