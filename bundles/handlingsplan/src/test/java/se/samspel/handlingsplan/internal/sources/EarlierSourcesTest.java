package se.samspel.handlingsplan.internal.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.SourceRow;
import se.samspel.handlingsplan.internal.SourceRows;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

/** What plans were made from before a row could have several sources. */
class EarlierSourcesTest {
    private static final String PLANS = "V001__plans.sql";
    private static final String ONE_EACH = "V012__sources.sql";
    private static final String SEVERAL = "V013__more_sources.sql";

    @TempDir Path folder;

    @OnBothEngines
    void aSourceThatWasKeptBeforeIsTheFirstOfItsRow(Engine engine) throws IOException {
        Map<String, String> before = new HashMap<>();
        before.put(PLANS, "create table plan_plan (id bigint primary key);");
        before.put(ONE_EACH, file(ONE_EACH));
        try (var storage = TemporaryStorage.open(engine, folder, Clock.systemUTC())) {
            storage.with("plan", before);
            storage.database()
                    .maintain(
                            tx -> {
                                tx.sql("insert into plan_plan (id) values (7)").run();
                                return tx.sql(
                                                """
                                                insert into plan_source values (12, 7, 'GOAL',
                                                    'quote.1', 'Orden', 'Frågan?', '2027-03-31',
                                                    'Hofors kommun', 'klick', 4711, 'Lea Norrby')
                                                """)
                                        .run();
                            });
            before.put(SEVERAL, file(SEVERAL));
            storage.with("plan", before).restart();
            List<SourceRow> now =
                    storage.database().read(query -> SourceRows.from(query, List.of("quote.1")));
            SourceRow kept = now.getFirst();
            assertEquals(1, now.size());
            assertEquals(12, kept.rowId());
            assertEquals("Orden", kept.words());
            assertEquals(List.of("Hofors kommun"), kept.present());
            assertEquals(
                    List.of(kept),
                    storage.database().read(query -> SourceRows.requested(query, "klick")).stream()
                            .toList());
        }
    }

    private static String file(String name) throws IOException {
        try (InputStream file = Plans.class.getResourceAsStream("/db/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        }
    }
}
