package se.samspel.samverkanskarta.internal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.fields.Field;
import se.samspel.api.post.Visit;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.survey.AnswerFields.Step;
import se.samspel.samverkanskarta.internal.survey.Slot;
import se.samspel.samverkanskarta.internal.survey.rows.Decided;
import se.samspel.samverkanskarta.internal.survey.rows.GuestOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Guests;
import se.samspel.samverkanskarta.internal.survey.rows.ProposalDesk;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyForm;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyLinks;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;

/** In the demo's year: the office asks those who sit in the meetings twice. The first survey is gone through, the second is open. */
@Component(service = DemoStory.class)
public final class DemoSurveys implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final String FROM = "demo";

    private final Maps maps;
    private final Surveys surveys;
    private final SurveyLinks links;
    private final Guests guests;
    private final ProposalDesk desk;

    @Activate
    public DemoSurveys(
            @Reference Maps maps,
            @Reference Surveys surveys,
            @Reference SurveyLinks links,
            @Reference Guests guests,
            @Reference ProposalDesk desk) {
        this.maps = maps;
        this.surveys = surveys;
        this.links = links;
        this.guests = guests;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "samverkanskarta, enkäter";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        Viewer office = people.as(Role.OFFICE, GAVLEBORG);
        boolean told =
                maps.of(office, GAVLEBORG).stream()
                        .flatMap(map -> map.versions().stream())
                        .anyMatch(version -> !surveys.of(office, version.id()).isEmpty());
        if (told) {
            return List.of();
        }
        Map<String, String> tokens = new HashMap<>();
        return ToldSurvey.all().stream()
                .map(
                        it ->
                                Scene.atWork(
                                        now.minus(Duration.ofDays(it.daysAgo())),
                                        () -> play(office, it, tokens)))
                .toList();
    }

    /** @param tokens the secrets of the addresses that were made last, by function */
    private void play(Viewer office, ToldSurvey told, Map<String, String> tokens) {
        switch (told.what()) {
            case "enkat" -> begin(office, told, tokens);
            case "svar" -> answer(told, tokens.getOrDefault(told.with(), ""));
            case "stang" -> kept(surveys.close(office, latest(office)));
            case "godkann" -> {
                Survey survey = latest(office);
                done(desk.accept(office, survey, slot(office, survey, told.with()), Map.of()));
            }
            case "avboj" -> {
                String[] with = told.with().split(": ", 2);
                Survey survey = latest(office);
                Slot slot = slot(office, survey, with[0]);
                done(desk.decline(office, survey, slot, with[1]));
            }
            default -> throw new IllegalStateException(told.what());
        }
    }

    private void begin(Viewer office, ToldSurvey told, Map<String, String> tokens) {
        VersionId version = version(office);
        Survey survey =
                kept(
                        surveys.begin(
                                office,
                                version,
                                Map.of(
                                        SurveyForm.INTRO,
                                        SurveyForm.GIVEN,
                                        SurveyForm.LAST_DAY,
                                        surveys.today()
                                                .plusDays(Integer.parseInt(told.with()))
                                                .toString()),
                                ""));
        List<String> all =
                maps.open(office, version).functions().stream().map(MapFunction::key).toList();
        links.make(office, survey, all)
                .forEach(
                        it ->
                                tokens.put(
                                        it.function().key(),
                                        it.path().substring(it.path().lastIndexOf('/') + 1)));
    }

    private void answer(ToldSurvey told, String token) {
        Visit visit = Visit.fresh();
        Guests.Opened opened = guests.open(token, visit, FROM);
        List<Field> fields = new ArrayList<>();
        for (Step step : Step.values()) {
            fields.addAll(opened.fields().of(step, told.values()));
        }
        GuestOutcome outcome = guests.save(opened, new Guests.Sent(fields, told.values(), 0, true));
        if (!(outcome instanceof GuestOutcome.Saved saved)) {
            throw new IllegalStateException("the demo's answer was not kept: " + outcome);
        }
        guests.send(saved.now());
    }

    private VersionId version(Viewer office) {
        return maps.of(office, GAVLEBORG).stream()
                .flatMap(map -> map.versions().stream())
                .filter(it -> it.kind() == VersionKind.CURRENT)
                .map(VersionLine::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo's map is missing"));
    }

    private Survey latest(Viewer office) {
        return surveys.of(office, version(office)).getFirst();
    }

    /** The first that waits and begins so. */
    private Slot slot(Viewer office, Survey survey, String begins) {
        return desk.of(office, survey).waiting().stream()
                .map(it -> it.slot())
                .filter(it -> (it.text() + ":").startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing to decide: " + begins));
    }

    private static Survey kept(SurveyOutcome outcome) {
        if (outcome instanceof SurveyOutcome.Kept kept) {
            return kept.survey();
        }
        throw new IllegalStateException("the demo's survey was not kept: " + outcome);
    }

    private static void done(Decided decided) {
        if (!decided.isDone()) {
            throw new IllegalStateException("the demo could not decide: " + decided);
        }
    }
}
