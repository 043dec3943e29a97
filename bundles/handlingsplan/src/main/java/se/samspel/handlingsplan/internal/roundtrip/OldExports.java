package se.samspel.handlingsplan.internal.roundtrip;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.api.storage.UpkeepTask;

/**
 * Lets go of what stood in Word files that were fetched long ago. It is kept as long as the plan can be written in, since
 * a file may come back whenever, and 18 months after it was fetched in any case; returns of the file go with it.
 */
@Component(service = UpkeepTask.class)
public final class OldExports implements UpkeepTask {
    private static final Duration KEPT = Duration.ofDays(548);
    private static final int AT_ONCE = 100;

    private final Database database;
    private final Clock clock;

    @Activate
    public OldExports(
            @Reference(target = "(schema=plan)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plan: contents of fetched Word files that are no longer needed, let go";
    }

    @Override
    public int run() {
        Instant before = clock.instant().minus(KEPT);
        int all = 0;
        int gone = AT_ONCE;
        while (gone == AT_ONCE) {
            gone = database.maintain(tx -> some(tx, before));
            all += gone;
        }
        return all;
    }

    private static int some(Tx tx, Instant before) {
        List<Long> old =
                tx.sql(
                                """
                                select e.id from plan_export e join plan_plan p on p.id = e.plan_id
                                where p.status = 'ADOPTED' and e.made_at < :before
                                and not exists (
                                    select 1 from plan_return r
                                    where r.export_id = e.id and r.returned_at >= :before)
                                order by e.id limit :most
                                """)
                        .with("before", before)
                        .with("most", AT_ONCE)
                        .list(Long.class);
        tx.sql("delete from plan_return where export_id in (:old)").with("old", old).run();
        tx.sql("delete from plan_export where id in (:old)").with("old", old).run();
        return old.size();
    }
}
