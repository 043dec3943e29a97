package se.samspel.dialogstod.internal.round;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.dialogstod.RoundId;

/**
 * Makes changes in a round, each in a transaction of its own; what is refused is rolled back whole. Asks nothing about who
 * may: that is {@link Rounds}.
 */
@Component(service = RoundWriter.class)
public final class RoundWriter {
    private final Database database;
    private final Organisation organisation;
    private final Clock clock;
    private final Marks marks = new Marks();

    @Activate
    public RoundWriter(
            @Reference(target = "(schema=dialogue)") Database database,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Makes one change. */
    RoundOutcome make(RoundId round, RoundChange change, Speaker speaker, String requestKey) {
        Optional<About> about = about(round);
        if (about.isEmpty()) {
            return new RoundOutcome.Gone();
        }
        boolean quiet = RoundTx.isQuiet(change, about.get().naming());
        Database.Write<RoundOutcome> work =
                tx -> made(tx, round, change, speaker, requestKey, about.get());
        try {
            return quiet ? database.maintain(work) : database.write(work);
        } catch (Refused refused) {
            return refused.outcome();
        }
    }

    private RoundOutcome made(
            Tx tx,
            RoundId round,
            RoundChange change,
            Speaker speaker,
            String requestKey,
            About about) {
        RoundTx taken = RoundTx.take(tx, round, change, speaker, clock.instant());
        if (taken.head().naming() != about.naming()) {
            throw new Refused(
                    new RoundOutcome.Problems(
                            "naming",
                            "Under vilket namn svaren står ändrades just nu. Inget är sparat. Läs in"
                                    + " sidan igen innan du svarar."));
        }
        RoundOutcome outcome = run(taken, change, requestKey, about.unit());
        if (outcome instanceof RoundOutcome.Saved saved && saved.changed()) {
            return outcome;
        }
        throw new Refused(outcome);
    }

    private RoundOutcome run(RoundTx round, RoundChange change, String requestKey, UnitId unit) {
        AnswerTx answers = new AnswerTx(round, new AnswerRows(round, marks));
        QuestionTx questions = new QuestionTx(round);
        CourseTx course = new CourseTx(round, marks);
        return switch (change) {
            case RoundChange.Answer answer -> answers.write(answer, requestKey);
            case RoundChange.Withdraw withdraw -> answers.withdraw(withdraw);
            case RoundChange.Restore restore -> answers.restore(restore);
            case RoundChange.Behind behind -> answers.behind(behind);
            case RoundChange.Dot dot -> questions.dot(dot);
            case RoundChange.Status status -> questions.status(status);
            case RoundChange.Show show -> questions.show(show);
            case RoundChange.Clock running -> questions.clock(running);
            case RoundChange.Ready ready -> Participants.ready(round, ready);
            case RoundChange.Present present -> Participants.present(round, present);
            case RoundChange.Remind remind -> course.remind();
            case RoundChange.Open open -> course.open();
            case RoundChange.Finish finish -> course.finish();
            case RoundChange.TakeUpAgain again -> course.takeUpAgain();
            case RoundChange.Settings settings ->
                    course.settle(settings, asked(unit, settings.naming()));
        };
    }

    private List<Participants.Asked> asked(UnitId unit, Round.Naming naming) {
        return Participants.Asked.of(organisation, unit, naming);
    }

    private record About(UnitId unit, Round.Naming naming) {}

    private Optional<About> about(RoundId round) {
        return database.read(
                query ->
                        query.sql("select unit, naming from dialogue_round where id = :round")
                                .with("round", round)
                                .first(About.class));
    }
}
