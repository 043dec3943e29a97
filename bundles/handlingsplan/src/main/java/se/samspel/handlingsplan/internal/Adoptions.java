package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.handlingsplan.PlanId;

/** The versions of plans that have been adopted. */
@Component(service = Adoptions.class)
public final class Adoptions {
    private final Database database;

    @Activate
    public Adoptions(@Reference(target = "(schema=plan)") Database database) {
        this.database = database;
    }

    /**
     * One frozen version.
     *
     * @param snapshot its text, as {@link PlanText} writes it
     * @param paper its PDF
     */
    public record Version(
            int number,
            String title,
            FileId snapshot,
            FileId paper,
            Instant adoptedAt,
            String adoptedBy) {}

    /** The number of the version that the plan becomes: one more than the one before, also when that was another plan's. */
    int next(PlanId plan) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select coalesce(max(number), 0) + 1 from (
                                            select number from plan_version where plan_id = :plan
                                            union all
                                            select of_number as number from plan_revision
                                            where plan_id = :plan) each_one
                                        """)
                                .with("plan", plan)
                                .one(Integer.class));
    }

    /** All versions of a plan, newest first. */
    public List<Version> of(PlanId plan) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select number, title, snapshot, paper, adopted_at, adopted_by
                                        from plan_version where plan_id = :plan order by number desc
                                        """)
                                .with("plan", plan)
                                .list(Version.class));
    }
}
