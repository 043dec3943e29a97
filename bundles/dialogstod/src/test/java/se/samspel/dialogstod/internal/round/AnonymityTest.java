package se.samspel.dialogstod.internal.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.dialogstod.internal.round.RoundRoom.saved;
import static se.samspel.identity.testing.SmallOrganisation.ARBETSFORMEDLINGEN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.EventLog;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** What is not kept cannot leak. */
class AnonymityTest {
    @TempDir Path folder;

    @OnBothEngines
    void anAnonymousRoundKeepsNeitherNameNorPartyNorTime(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.ANONYMOUS);
            Viewer secret = room.secret();
            saved(room.write(secret, round, "vilka", AnswerKind.PREPARED, "Unga."));
            saved(room.rounds.write(secret, round, new RoundChange.Ready(null, true), ""));
            assertTrue(room.rounds.open(secret, round).answers().getFirst().mine());
            var again =
                    new RoundChange.Answer(
                            room.question(round, "vilka"),
                            AnswerKind.PREPARED,
                            null,
                            "Unga, mest.",
                            0,
                            1);
            assertEquals(2, saved(room.rounds.write(secret, round, again, "r1")).version());
            assertEquals(List.of(), room.seen(round).answers());
            nothingTells(room);
            String salt = salt(room, round);
            saved(room.rounds.write(room.convener(), round, new RoundChange.Open(), ""));
            assertFalse(room.rounds.open(secret, round).answers().getFirst().mine());
            assertFalse(salt.equals(salt(room, round)));
            saved(
                    room.rounds.write(
                            secret,
                            round,
                            new RoundChange.Dot(room.question(round, "vilka"), null, 2),
                            ""));
            saved(
                    room.rounds.write(
                            secret,
                            round,
                            new RoundChange.Answer(
                                    room.question(round, "vilka"),
                                    AnswerKind.DISSENT,
                                    null,
                                    "Inte alls.",
                                    0,
                                    0),
                            ""));
            saved(room.rounds.write(room.convener(), round, new RoundChange.Finish(), ""));
            nothingTells(room);
            assertEquals("", salt(room, round));
            assertEquals(1, room.seen(round).participants().size());
            for (Round.Answer answer : room.seen(round).answers()) {
                assertEquals("", answer.writer());
                assertEquals(
                        LocalDate.ofInstant(room.clock.instant(), Swedish.ZONE)
                                .atStartOfDay(Swedish.ZONE)
                                .toInstant(),
                        answer.writtenAt());
            }
            assertEquals(
                    List.of(
                            "Avslutade en omgång dialog",
                            "Öppnade en omgång dialog",
                            "Påbörjade en omgång dialog"),
                    room.storage.events().latest(0, 20).stream()
                            .map(EventLog.Entry::summary)
                            .toList());
        }
    }

    @OnBothEngines
    void whoNamesAPartyInAnAnonymousRoundIsStopped(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.ANONYMOUS);
            for (AnswerKind kind : List.of(AnswerKind.PARTY, AnswerKind.DISSENT)) {
                assertInstanceOf(
                        RoundOutcome.Problems.class,
                        room.write(room.member(), round, "vilka", kind, "Vi i kommunen."));
            }
            assertInstanceOf(
                    RoundOutcome.Problems.class,
                    room.rounds.write(
                            room.member(),
                            round,
                            new RoundChange.Dot(
                                    room.question(round, "vilka"), ARBETSFORMEDLINGEN, 1),
                            ""));
        }
    }

    @OnBothEngines
    void aRoundByPartyKeepsNoNames(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.BY_PARTY);
            var answer =
                    new RoundChange.Answer(
                            room.question(round, "vilka"),
                            AnswerKind.PREPARED,
                            ARBETSFORMEDLINGEN,
                            "Unga.",
                            0,
                            0);
            saved(room.rounds.write(room.secret(), round, answer, "r1"));
            saved(
                    room.rounds.write(
                            room.secret(),
                            round,
                            new RoundChange.Ready(ARBETSFORMEDLINGEN, true),
                            ""));
            saved(room.rounds.write(room.convener(), round, new RoundChange.Open(), ""));
            String all = String.join("\n", rows(room));
            assertFalse(all.contains(RoundRoom.SECRET_NAME));
            assertFalse(all.contains(RoundRoom.SECRET_ACCOUNT.toString()));
            assertTrue(all.contains(ARBETSFORMEDLINGEN.value()));
        }
    }

    private static void nothingTells(RoundRoom room) {
        String all = String.join("\n", rows(room));
        for (String secret :
                List.of(
                        RoundRoom.SECRET_NAME,
                        RoundRoom.SECRET_ACCOUNT.toString(),
                        ARBETSFORMEDLINGEN.value())) {
            assertFalse(all.contains(secret), secret + " in " + all);
        }
    }

    private record Told(String told) {}

    /** Everything that is kept of who, when and what, and what the audit trail says. */
    private static List<String> rows(RoundRoom room) {
        List<String> rows = new ArrayList<>();
        for (String sql :
                List.of(
                        "select party || ' ' || writer || ' ' || writer_name || ' ' || holder as told from dialogue_answer",
                        "select writer || ' ' || writer_name || ' ' || request as told from dialogue_answer_version",
                        "select party || ' ' || account || ' ' || name as told from dialogue_participant",
                        "select holder as told from dialogue_dot",
                        "select party as told from dialogue_behind")) {
            room.storage.database().read(query -> query.sql(sql).list(Told.class)).stream()
                    .map(Told::told)
                    .forEach(rows::add);
        }
        room.storage.events().latest(0, 100).stream()
                .map(EventLog.Entry::toString)
                .forEach(rows::add);
        return rows;
    }

    private static String salt(RoundRoom room, RoundId round) {
        return room.storage
                .database()
                .read(
                        query ->
                                query.sql("select salt from dialogue_round where id = :round")
                                        .with("round", round)
                                        .one(String.class));
    }
}
