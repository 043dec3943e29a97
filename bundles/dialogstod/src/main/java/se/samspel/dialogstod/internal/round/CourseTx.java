package se.samspel.dialogstod.internal.round;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.api.ObjectRef;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.RoundFinished;
import se.samspel.dialogstod.RoundOpened;
import se.samspel.dialogstod.RoundReminded;
import se.samspel.dialogstod.RoundSettled;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.RoundTakenUp;

/** The course of a round: opened, finished, taken up again, and what is agreed about it before that. */
record CourseTx(RoundTx round, Marks marks) {
    /** Those who lead a round may press as they like: a person gets one letter a day. */
    RoundOutcome remind() {
        String today = Stored.day(LocalDate.ofInstant(round.clock(), Swedish.ZONE));
        if (today.equals(round.head().reminded())) {
            return new RoundOutcome.Problems(
                    "reminded",
                    "Gruppen är redan påmind i dag. Ingen ny påminnelse har gått. Försök igen i morgon.");
        }
        round.tx()
                .sql("update dialogue_round set reminded = :today where id = :round")
                .with("today", today)
                .with("round", round.head().id())
                .run();
        round.tellOfLeader(
                new RoundReminded(round.head().id(), round.head().unit(), today, round.scope()));
        return RoundTx.done(round.head().id().value());
    }

    /** From here on marks are made with another salt, so nobody can tell whose a prepared answer was. */
    RoundOutcome open() {
        turn("opened_at = :now");
        round.tellOfLeader(new RoundOpened(round.head().id(), round.head().unit(), round.scope()));
        return RoundTx.done(round.head().id().value());
    }

    RoundOutcome takeUpAgain() {
        turn("finished_at = 0 * :now");
        round.tellOfLeader(new RoundTakenUp(round.head().id(), round.head().unit(), round.scope()));
        return RoundTx.done(round.head().id().value());
    }

    private void turn(String also) {
        round.tx()
                .sql(
                        "update dialogue_round set status = 'OPEN', salt = :salt, "
                                + also
                                + " where id = :round")
                .with("salt", salt(round.head().naming()))
                .with("now", round.clock())
                .with("round", round.head().id())
                .run();
    }

    private String salt(Round.Naming naming) {
        return naming == Round.Naming.ANONYMOUS ? marks.salt() : "";
    }

    RoundOutcome finish() {
        new QuestionTx(round).stopClocks();
        round.tx()
                .sql(
                        """
                        update dialogue_round set status = 'FINISHED', salt = '', finished_at = :now
                        where id = :round
                        """)
                .with("now", round.clock())
                .with("round", round.head().id())
                .run();
        round.tellOfLeader(
                new RoundFinished(round.head().id(), round.head().unit(), round.scope()));
        return RoundTx.done(round.head().id().value());
    }

    /** @param asked who takes part under the naming that is wanted */
    RoundOutcome settle(RoundChange.Settings settings, List<Participants.Asked> asked) {
        boolean renamed = settings.naming() != round.head().naming();
        boolean otherRules = renamed || settings.showing() != round.head().showing();
        if (otherRules && isBegun()) {
            return new RoundOutcome.Problems(
                    "naming",
                    "Någon har redan svarat eller sagt sig vara klar, så det går inte längre att ändra hur"
                            + " svaren visas eller under vilket namn. Inget är ändrat.");
        }
        SaveOutcome outcome =
                round.tx()
                        .save(
                                "dialogue_round",
                                new ObjectRef("dialogue.round", round.head().id().value()),
                                settings.seen(),
                                columns(settings),
                                round.leader());
        return switch (outcome) {
            case SaveOutcome.Saved saved when saved.version() == settings.seen() ->
                    saved(saved, false);
            case SaveOutcome.Saved saved -> {
                if (renamed) {
                    rename(settings.naming(), asked);
                }
                round.tellOfLeader(new RoundSettled(round.head().id(), round.scope()));
                yield saved(saved, true);
            }
            case SaveOutcome.Conflict conflict ->
                    new RoundOutcome.Problems(
                            "title",
                            "Någon annan har ändrat uppgifterna. Inget är ändrat av dig. Läs in sidan igen"
                                    + " och ändra det som fortfarande ska ändras.");
            case SaveOutcome.Gone gone -> new RoundOutcome.Gone();
        };
    }

    private static Map<String, @Nullable Object> columns(RoundChange.Settings settings) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("title", settings.title());
        columns.put("due", Stored.day(settings.due()));
        columns.put("day", Stored.day(settings.day()));
        columns.put("showing", settings.showing());
        columns.put("naming", settings.naming());
        return columns;
    }

    private void rename(Round.Naming naming, List<Participants.Asked> asked) {
        round.tx()
                .sql("update dialogue_round set salt = :salt where id = :round")
                .with("salt", salt(naming))
                .with("round", round.head().id())
                .run();
        new Participants(round.tx(), round.head().id()).write(asked);
    }

    private RoundOutcome.Saved saved(SaveOutcome.Saved saved, boolean changed) {
        return new RoundOutcome.Saved(
                round.head().id().value(), saved.version(), "", false, changed);
    }

    private boolean isBegun() {
        return round.head().status() != RoundStatus.PREPARING
                || count("select count(*) from dialogue_answer where round_id = :round") > 0
                || count(
                                """
                                select count(*) from dialogue_participant
                                where round_id = :round and ready_at > 0
                                """)
                        > 0;
    }

    private long count(String sql) {
        return round.tx().sql(sql).with("round", round.head().id()).one(Long.class);
    }
}
