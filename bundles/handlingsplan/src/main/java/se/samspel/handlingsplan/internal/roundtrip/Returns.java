package se.samspel.handlingsplan.internal.roundtrip;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.handlingsplan.FileReturned;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.ProposalsDecided;
import se.samspel.handlingsplan.internal.OpenPlan;

/** The files that have come back, as rows. Asks nothing about who may: that is {@link WordReturns}. */
@Component(service = Returns.class)
public final class Returns {
    private final Database database;
    private final Clock clock;

    @Activate
    public Returns(@Reference(target = "(schema=plan)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A file that came back.
     *
     * @param content what it says, as {@link ReturnedPlan} writes it
     * @param decided the keys of the proposals that are settled, a line each
     */
    record Return(
            long id,
            long exportId,
            String fileName,
            String content,
            String decided,
            Instant returnedAt,
            String returnedBy) {
        Set<String> settled() {
            return new LinkedHashSet<>(Arrays.asList(decided.split("\n")));
        }

        ReturnedPlan plan() {
            return ReturnedPlan.read(content);
        }
    }

    /** The files of a plan, newest first. */
    List<Return> of(PlanId plan) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select id, export_id, file_name, content, decided,
                                            returned_at, returned_by
                                        from plan_return where plan_id = :plan order by id desc
                                        """)
                                .with("plan", plan)
                                .list(Return.class));
    }

    Optional<Return> find(PlanId plan, long id) {
        return of(plan).stream().filter(it -> it.id() == id).findFirst();
    }

    /** Keeps what a file says; its number. */
    long add(OpenPlan plan, long export, String fileName, ReturnedPlan content, Actor by) {
        return database.write(
                tx -> {
                    long id = tx.newId();
                    tx.sql(
                                    """
                                    insert into plan_return (id, plan_id, export_id, file_name,
                                        content, decided, returned_at, returned_by)
                                    values (:id, :plan, :export, :file, :content, '', :now, :name)
                                    """)
                            .with("id", id)
                            .with("plan", plan.id())
                            .with("export", export)
                            .with("file", fileName)
                            .with("content", content.written())
                            .with("now", clock.instant())
                            .with("name", by.name())
                            .run();
                    tx.publish(by, new FileReturned(plan.id(), id, Scope.unit(plan.lead())));
                    return id;
                });
    }

    /** Settles proposals of a file, whatever else has been settled meanwhile. */
    void settle(
            OpenPlan plan,
            long id,
            Collection<String> accepted,
            Collection<String> rejected,
            Actor by) {
        database.write(
                tx -> {
                    StringBuilder lines = new StringBuilder();
                    accepted.forEach(key -> lines.append(key).append('\n'));
                    rejected.forEach(key -> lines.append(key).append('\n'));
                    tx.sql(
                                    """
                                    update plan_return set decided = decided || :lines
                                    where id = :id and plan_id = :plan
                                    """)
                            .with("lines", lines.toString())
                            .with("id", id)
                            .with("plan", plan.id())
                            .run();
                    tx.publish(
                            by,
                            new ProposalsDecided(
                                    plan.id(),
                                    id,
                                    accepted.size(),
                                    rejected.size(),
                                    Scope.unit(plan.lead())));
                    return id;
                });
    }
}
