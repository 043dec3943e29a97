package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

class MigrationContractTest {
    private static final String FIRST = "create table wood_tree (id bigint primary key);\n";
    private static final String SECOND = "alter table wood_tree add column name text;";

    @TempDir Path folder;

    private TemporaryStorage open(Engine engine) {
        return TemporaryStorage.open(engine, folder, Clock.systemUTC());
    }

    private static void assertRefused(
            TemporaryStorage storage, String why, Map<String, String> migrations) {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> storage.with("wood", migrations));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    @OnBothEngines
    void stepsAreTakenOnceAndInOrder(Engine engine) {
        try (var storage = open(engine)) {
            Map<String, String> both = Map.of("V002__name.sql", SECOND, "V001__tree.sql", FIRST);
            storage.with("wood", Map.of("V001__tree.sql", FIRST));
            storage.with("wood", both);
            storage.restart();
            storage.database("wood")
                    .maintain(
                            tx ->
                                    tx.sql("insert into wood_tree (id, name) values (1, 'Ek')")
                                            .run());
            storage.with("wood", both);
            assertEquals(
                    "Ek",
                    storage.database("wood")
                            .read(
                                    query ->
                                            query.sql("select name from wood_tree")
                                                    .one(String.class)));
        }
    }

    @OnBothEngines
    void aStepThatWasChangedAfterwardsIsRefusedButNotForItsLineEnds(Engine engine) {
        try (var storage = open(engine)) {
            storage.with("wood", Map.of("V001__tree.sql", FIRST));
            storage.with("wood", Map.of("V001__tree.sql", FIRST.replace("\n", "\r\n")));
            assertRefused(
                    storage,
                    "har ändrats",
                    Map.of("V001__tree.sql", FIRST.replace("bigint", "integer")));
        }
    }

    @OnBothEngines
    void aStepThatCameTooLateOrWentAwayIsRefused(Engine engine) {
        try (var storage = open(engine)) {
            storage.with("wood", Map.of("V002__tree.sql", FIRST));
            assertRefused(
                    storage,
                    "V001__before.sql kom till efter V002__tree.sql",
                    Map.of("V002__tree.sql", FIRST, "V001__before.sql", SECOND));
            assertRefused(storage, "databasen är nyare", Map.of());
        }
    }

    @OnBothEngines
    void aStepThatFailsLeavesNothingAndCanBeTakenWhenMended(Engine engine) {
        try (var storage = open(engine)) {
            assertRefused(
                    storage,
                    "V001__tree.sql gick inte att köra",
                    Map.of(
                            "V001__tree.sql",
                            FIRST + "insert into wood_tree (nothing) values (1);"));
            storage.with("wood", Map.of("V001__tree.sql", FIRST));
        }
    }

    @OnBothEngines
    void aStepThatTouchesAnothersTableIsRefused(Engine engine) {
        try (var storage = open(engine)) {
            assertRefused(
                    storage,
                    "storage_event",
                    Map.of("V001__theft.sql", "drop table storage_event"));
            assertEquals(0, storage.events().head());
        }
    }
}
