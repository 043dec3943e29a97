package se.samspel.dialogstod.internal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.demo.DemoYear;
import se.samspel.api.storage.Database;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.round.NewRound;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.Rounds;

/** In the demo's year: the rounds of one group, begun, prepared, talked through and, all but the last, finished. */
@Component(service = DemoStory.class)
public final class DemoRounds implements DemoStory {
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final int LONGEST = (int) DemoYear.LONGEST.toDays() - 30;
    private static final int TO_PREPARE = 14;

    private final Rounds rounds;
    private final Database database;

    @Activate
    public DemoRounds(
            @Reference Rounds rounds, @Reference(target = "(schema=dialogue)") Database database) {
        this.rounds = rounds;
        this.database = database;
    }

    @Override
    public String name() {
        return "dialogstod, omgångar";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (database.read(query -> query.sql("select count(*) from dialogue_round").one(Long.class))
                > 0) {
            return List.of();
        }
        Viewer convener = people.as(Role.CONVENER, HOFORS);
        return DemoWords.all().stream().flatMap(telling -> scenes(now, convener, telling)).toList();
    }

    /** What lies longer ago than the demo's year is told as entered afterwards. */
    private Stream<Scene> scenes(Instant now, Viewer convener, Telling telling) {
        int ago = Math.min(telling.daysAgo(), LONGEST);
        Instant met = now.minus(Duration.ofDays(Math.max(ago, 1)));
        Instant begun = met.minus(Duration.ofDays(TO_PREPARE));
        LocalDate day = LocalDate.ofInstant(now, Swedish.ZONE).minusDays(telling.daysAgo());
        return Stream.of(
                Scene.atWork(begun, () -> begin(convener, telling, day)),
                Scene.atWork(
                        begun.plus(Duration.ofDays(TO_PREPARE / 2)),
                        () -> prepare(round(convener, telling), telling)),
                Scene.atWork(met, () -> talk(convener, telling)));
    }

    private void begin(Viewer convener, Telling telling, LocalDate day) {
        Guide guide =
                rounds.guides(HOFORS).stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Demons guide saknas."));
        rounds.begin(
                convener,
                new NewRound(
                        HOFORS,
                        guide.key(),
                        telling.title(),
                        day.minusDays(2),
                        day,
                        telling.showing(),
                        telling.naming(),
                        ""));
    }

    /** The parties prepare by their links, whoever of theirs it is. */
    private void prepare(Round round, Telling telling) {
        for (Telling.Said said : telling.said()) {
            if (said.kind() == AnswerKind.PREPARED) {
                Rounds.Guest guest =
                        new Rounds.Guest("demo " + said.party(), DemoTalk.party(said.party()));
                DemoTalk.answer(round, said)
                        .ifPresent(
                                it -> RoundRefusals.saved(rounds.write(guest, round.id(), it, "")));
                RoundRefusals.saved(
                        rounds.write(
                                guest,
                                round.id(),
                                new RoundChange.Ready(DemoTalk.party(said.party()), true),
                                ""));
            }
        }
    }

    private void talk(Viewer convener, Telling telling) {
        new DemoTalk(rounds, convener, round(convener, telling)).play(telling);
    }

    private Round round(Viewer convener, Telling telling) {
        return rounds.of(convener, HOFORS).stream()
                .filter(it -> it.title().equals(telling.title()))
                .findFirst()
                .map(it -> rounds.open(convener, it.id()))
                .orElseThrow(() -> new IllegalStateException("not begun: " + telling.title()));
    }
}
