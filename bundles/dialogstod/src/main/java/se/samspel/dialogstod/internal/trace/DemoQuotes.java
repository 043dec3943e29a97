package se.samspel.dialogstod.internal.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.dialogue.PlanPlaces.Writable;
import se.samspel.api.storage.Database;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundLine;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.Rounds;

/**
 * In the demo's year: what the group says in the round that runs becomes goals, an answer is tied to a goal that the plan had already, and
 * one answer is said in other words afterwards.
 */
@Component(service = DemoStory.class)
public final class DemoQuotes implements DemoStory {
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final Duration AGO = Duration.ofMinutes(20);
    private static final int GOALS = 2;

    private final Rounds rounds;
    private final Quotes quotes;
    private final QuoteMaker maker;
    private final Database database;

    @Activate
    public DemoQuotes(
            @Reference Rounds rounds,
            @Reference Quotes quotes,
            @Reference QuoteMaker maker,
            @Reference(target = "(schema=dialogue)") Database database) {
        this.rounds = rounds;
        this.quotes = quotes;
        this.maker = maker;
        this.database = database;
    }

    @Override
    public String name() {
        return "dialogstod, mål ur svaren";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        boolean told =
                database.read(
                        query ->
                                query.sql("select count(*) from dialogue_quote").one(Long.class)
                                        > 0);
        Viewer convener = people.as(Role.CONVENER, HOFORS);
        return told ? List.of() : List.of(new Scene(now.minus(AGO), () -> play(convener)));
    }

    private void play(Viewer convener) {
        for (RoundLine line : rounds.of(convener, HOFORS)) {
            if (line.status() == RoundStatus.OPEN) {
                lead(convener, rounds.open(convener, line.id()));
            }
        }
    }

    /** The first sentence of some joint answers becomes a goal each, and one of the rest belongs to a goal that stands. */
    private void lead(Viewer convener, Round round) {
        List<Round.Answer> said =
                round.answers().stream()
                        .filter(it -> it.kind() == AnswerKind.JOINT && !it.removed())
                        .filter(it -> !it.text().isBlank())
                        .toList();
        List<Round.Answer> first = said.stream().limit(GOALS).toList();
        first.forEach(it -> become(convener, round, it));
        tieOne(convener, round, said.stream().skip(GOALS).toList());
        first.stream().reduce((one, next) -> next).ifPresent(it -> reword(convener, round, it));
    }

    private void become(Viewer convener, Round round, Round.Answer answer) {
        String area = area(round, answer);
        writable(convener)
                .filter(it -> it.areas().stream().anyMatch(at -> at.id().equals(area)))
                .findFirst()
                .ifPresent(it -> make(convener, round, answer, it, new PlanPlaces.NewGoal(area)));
    }

    /** The first that a draft has a goal for in its area. */
    private void tieOne(Viewer convener, Round round, List<Round.Answer> said) {
        for (Round.Answer answer : said) {
            String area = area(round, answer);
            for (Writable plan : writable(convener).toList()) {
                Optional<PlanPlaces.Goal> goal = firstGoal(plan, area);
                if (goal.isPresent()) {
                    long row = goal.get().id();
                    make(convener, round, answer, plan, new PlanPlaces.Standing(row));
                    return;
                }
            }
        }
    }

    private static Optional<PlanPlaces.Goal> firstGoal(Writable plan, String area) {
        return plan.areas().stream()
                .filter(it -> it.id().equals(area))
                .flatMap(it -> it.goals().stream())
                .findFirst();
    }

    private Stream<Writable> writable(Viewer convener) {
        return quotes.plans().stream().flatMap(it -> it.writable(convener, HOFORS).stream());
    }

    private static String area(Round round, Round.Answer answer) {
        return round.question(answer.question()).map(Round.Question::area).orElse("");
    }

    private void make(
            Viewer convener,
            Round round,
            Round.Answer answer,
            Writable plan,
            PlanPlaces.Target target) {
        maker.make(
                convener,
                round.id(),
                new ToPlan(
                        answer.id(),
                        answer.version(),
                        "",
                        0,
                        Set.of(0),
                        plan.id(),
                        target,
                        "",
                        "demo"));
    }

    private void reword(Viewer convener, Round round, Round.Answer answer) {
        RoundRefusals.saved(
                rounds.write(
                        convener,
                        round.id(),
                        new RoundChange.Answer(
                                answer.question(),
                                AnswerKind.JOINT,
                                null,
                                "Efter en stund till: "
                                        + answer.text().substring(0, 1).toLowerCase(Locale.ROOT)
                                        + answer.text().substring(1),
                                answer.step(),
                                answer.version()),
                        ""));
    }
}
