package se.samspel.handlingsplan.internal;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.storage.Database;
import se.samspel.handlingsplan.PlanId;

/**
 * Makes changes in a plan, each in a transaction of its own; what is refused is rolled back whole. Asks nothing about who
 * may: that is {@link PlanEdits}.
 */
@Component(service = PlanWriter.class)
public final class PlanWriter {
    private final Database database;
    private final Clock clock;

    @Activate
    public PlanWriter(
            @Reference(target = "(schema=plan)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes one change. */
    public PlanOutcome make(PlanId plan, PlanChange change, Actor by) {
        try {
            return database.write(
                    tx -> {
                        PlanOutcome outcome =
                                new PlanTx(tx, plan, by, clock.instant()).make(change);
                        if (outcome instanceof PlanOutcome.Saved saved && saved.changed()) {
                            return outcome;
                        }
                        throw new Refused(outcome);
                    });
        } catch (Refused refused) {
            return refused.outcome();
        }
    }
}
